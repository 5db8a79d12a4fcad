package org.s11portal.standards;

/** How far an edition has come; only a signed-off one is asked of agencies, and never changes. */
public enum StandardSetStatus {
  DRAFT,
  CONSULTATION,
  SIGNED_OFF
}
