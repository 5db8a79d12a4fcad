package org.s11portal.panel;

/** What became of one date of a panel. */
public enum SittingStatus {
  PLANNED,
  HELD,
  POSTPONED,
  CANCELLED
}
