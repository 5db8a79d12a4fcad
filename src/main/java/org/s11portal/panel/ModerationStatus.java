package org.s11portal.panel;

/** How firm a panel’s grade is. */
public enum ModerationStatus {
  /** The panel is at work and may think again. */
  PROVISIONAL,
  /** The panel has concluded; the agency may look at the minutes. */
  CONCLUDED,
  /** The minutes are approved: this counts. */
  FINAL,
  /** A correction stands in its place; it stays to be read. */
  SUPERSEDED
}
