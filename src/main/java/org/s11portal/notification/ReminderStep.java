package org.s11portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.base.Dates;

/** The reminders that a due day brings by itself, each on a day of London’s calendar. */
enum ReminderStep {
  MONTH(LetterKind.REMINDER_MONTH, 30),
  WEEK(LetterKind.REMINDER_WEEK, 7),
  DAY(LetterKind.REMINDER_DAY, 1),
  OVERDUE(LetterKind.REMINDER_OVERDUE, -1);

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
    return Arrays.stream(values())
        .filter(step -> !step.moment(awaited.dueOn()).isAfter(now))
        .max(Comparator.comparing((ReminderStep step) -> step.moment(awaited.dueOn())))
        .filter(step -> step.moment(awaited.dueOn()).plus(Pauses.SHELF_LIFE).isAfter(now))
        .filter(step -> step.day(awaited.dueOn()).isAfter(awaited.dueKnownSince()));
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
