package org.s11portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;

/**
 * A reminder that a due day brings by itself, on a day of London’s calendar before or after it.
 *
 * @param daysBefore negative for days after
 */
record DueStep(LetterKind kind, int daysBefore) {

  /** Nobody is written to at night. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private LocalDate day(LocalDate dueOn) {
    return dueOn.minusDays(daysBefore);
  }

  /** The occasion of its letters: the same on every node and at every try. */
  Instant moment(LocalDate dueOn) {
    return day(dueOn).atTime(MORNING).atZone(Dates.LONDON).toInstant();
  }

  /**
   * The step that counts now. After a long standstill that is the latest only, and nothing at all
   * once that is as old as a letter may get; nor is anybody reminded of a day that passed before
   * they knew that it was one.
   */
  static Optional<DueStep> latest(
      List<DueStep> steps, LocalDate dueOn, LocalDate knownSince, Instant now) {
    return steps.stream()
        .filter(step -> !step.moment(dueOn).isAfter(now))
        .max(Comparator.comparing((DueStep step) -> step.moment(dueOn)))
        .filter(step -> step.moment(dueOn).plus(Pauses.SHELF_LIFE).isAfter(now))
        .filter(step -> step.day(dueOn).isAfter(knownSince));
  }
}
