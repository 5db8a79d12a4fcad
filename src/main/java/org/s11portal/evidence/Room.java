package org.s11portal.evidence;

/** How much an agency keeps and may keep, in bytes. */
public record Room(long used, long quota) {

  /** How full it is, from 0 to 1. */
  public double share() {
    return quota <= 0 ? 1 : Math.min(1, (double) used / quota);
  }
}
