package org.s11portal.panel;

/** Whether a member came to a sitting. */
public enum Presence {
  PRESENT,
  DEPUTY,
  APOLOGIES
}
