package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;

/** What a panel made of an agency’s own grade. */
public record ModerationDetail(
    String code,
    Grade selfGrade,
    Grade grade,
    Shift shift,
    String reason,
    ModerationStatus status,
    UserId decidedBy,
    Instant decidedAt,
    long version) {

  /** What a screen names as its version while nothing has been decided. */
  public static final long NOTHING_YET = -1;

  public boolean isFinal() {
    return status == ModerationStatus.FINAL;
  }
}
