package org.s11portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.base.Dates;
import org.s11portal.plan.AwaitedAction;

/** The reminders that a due day brings by itself, each on a day of London’s calendar. */
enum ReminderStep {
  MONTH(LetterKind.REMINDER_MONTH, 30),
  WEEK(LetterKind.REMINDER_WEEK, 7),
  DAY(LetterKind.REMINDER_DAY, 1),
  OVERDUE(LetterKind.REMINDER_OVERDUE, -1),
  ACTION_SOON(LetterKind.ACTION_SOON, 14),
  ACTION_OVERDUE(LetterKind.ACTION_OVERDUE, -1);

  private static final List<ReminderStep> OF_A_RETURN = List.of(MONTH, WEEK, DAY, OVERDUE);
  private static final List<ReminderStep> OF_AN_ACTION = List.of(ACTION_SOON, ACTION_OVERDUE);

  /** Nobody is written to at night. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

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
    return latest(OF_A_RETURN, awaited.dueOn(), awaited.dueKnownSince(), now);
  }

  /** The same for a step of the board’s plan, known to its lead since they answer for it. */
  static Optional<ReminderStep> of(AwaitedAction awaited, Instant now) {
    return latest(OF_AN_ACTION, awaited.dueOn(), awaited.since(), now);
  }

  private static Optional<ReminderStep> latest(
      List<ReminderStep> steps, LocalDate dueOn, LocalDate knownSince, Instant now) {
    return steps.stream()
        .filter(step -> !step.moment(dueOn).isAfter(now))
        .max(Comparator.comparing((ReminderStep step) -> step.moment(dueOn)))
        .filter(step -> step.moment(dueOn).plus(Pauses.SHELF_LIFE).isAfter(now))
        .filter(step -> step.day(dueOn).isAfter(knownSince));
  }

  LocalDate day(LocalDate dueOn) {
    return dueOn.minusDays(daysBefore);
  }

  /** The occasion of its letters: the same on every node and at every try. */
  Instant moment(LocalDate dueOn) {
    return day(dueOn).atTime(MORNING).atZone(Dates.LONDON).toInstant();
  }

  LetterKind kind() {
    return kind;
  }
}
