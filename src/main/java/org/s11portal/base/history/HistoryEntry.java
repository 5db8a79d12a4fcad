package org.s11portal.base.history;

import java.time.Instant;

/**
 * One thing that happened to one row: who did what to it, when, and its values afterwards. Of a
 * refusal the detail says what was wanted and why it was refused.
 */
public record HistoryEntry(
    Instant at, String who, What what, String subject, String subjectId, String detail) {

  /** What can happen to a row, or be refused. */
  public enum What {
    ADDED,
    CHANGED,
    REMOVED,
    REFUSED
  }
}
