package org.s11portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;

/** A reminder that a due day brings by itself, on a day of London’s calendar before or after it. */
interface DueStep {

  /** Nobody is written to at night. */
  LocalTime MORNING = LocalTime.of(8, 0);

  /** Negative for days after. */
  int daysBefore();

  LetterKind kind();

  default LocalDate day(LocalDate dueOn) {
    return dueOn.minusDays(daysBefore());
  }

  /** The occasion of its letters: the same on every node and at every try. */
  default Instant moment(LocalDate dueOn) {
    return day(dueOn).atTime(MORNING).atZone(Dates.LONDON).toInstant();
  }

  /**
   * The step that counts now: the latest, and nothing once that is as old as a letter may get, nor
   * of a day that passed before anybody knew of it.
   */
  static <S extends DueStep> Optional<S> latest(
      List<S> steps, LocalDate dueOn, LocalDate knownSince, Instant now) {
    return steps.stream()
        .filter(step -> !step.moment(dueOn).isAfter(now))
        .max(Comparator.comparing((S step) -> step.moment(dueOn)))
        .filter(step -> step.moment(dueOn).plus(Pauses.SHELF_LIFE).isAfter(now))
        .filter(step -> step.day(dueOn).isAfter(knownSince));
  }
}
