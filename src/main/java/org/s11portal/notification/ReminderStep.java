package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AwaitedReturn;

/** The reminders that the due day of a return brings by itself. */
final class ReminderStep {

  static final DueStep MONTH = new DueStep(LetterKind.REMINDER_MONTH, 30);
  static final DueStep WEEK = new DueStep(LetterKind.REMINDER_WEEK, 7);
  static final DueStep DAY = new DueStep(LetterKind.REMINDER_DAY, 1);
  static final DueStep OVERDUE = new DueStep(LetterKind.REMINDER_OVERDUE, -1);

  private static final List<DueStep> ALL = List.of(MONTH, WEEK, DAY, OVERDUE);

  private ReminderStep() {}

  /** What is to be written now about this return. */
  static Optional<DueStep> of(AwaitedReturn awaited, Instant now) {
    return DueStep.latest(ALL, awaited.dueOn(), awaited.dueKnownSince(), now);
  }
}
