package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AwaitedReturn;

/** The reminders that a due day brings by itself, each on a day of London’s calendar. */
enum ReminderStep implements DueStep {
  MONTH(LetterKind.REMINDER_MONTH, 30),
  WEEK(LetterKind.REMINDER_WEEK, 7),
  DAY(LetterKind.REMINDER_DAY, 1),
  OVERDUE(LetterKind.REMINDER_OVERDUE, -1);

  private final LetterKind kind;
  private final int daysBefore;

  ReminderStep(LetterKind kind, int daysBefore) {
    this.kind = kind;
    this.daysBefore = daysBefore;
  }

  /**
   * What is to be written now. After a long standstill that is the latest step only, and nothing at
   * all once that is as old as a letter may get; nor is anybody reminded of a day that passed
   * before they knew that it was one.
   */
  static Optional<ReminderStep> of(AwaitedReturn awaited, Instant now) {
    return DueStep.latest(List.of(values()), awaited.dueOn(), awaited.dueKnownSince(), now);
  }

  @Override
  public int daysBefore() {
    return daysBefore;
  }

  @Override
  public LetterKind kind() {
    return kind;
  }
}
