package org.s11portal.agency;

/** The part of public life an agency belongs to; results are read by kind. */
public enum AgencyKind {
  COUNCIL,
  HEALTH,
  JUSTICE,
  VOLUNTARY
}
