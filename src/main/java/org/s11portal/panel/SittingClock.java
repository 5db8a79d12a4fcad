package org.s11portal.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.base.Dates;

/**
 * How long a sitting has run and what is left of it. Both ends are moments, so that neither
 * midnight nor a change of the clocks makes it longer or shorter than it is.
 */
public record SittingClock(Instant openedAt, Instant endsAt) {

  static SittingClock of(LocalDate date, LocalTime startsAt, LocalTime endsAt, Instant openedAt) {
    var lastDay = endsAt.isAfter(startsAt) ? date : date.plusDays(1);
    return new SittingClock(openedAt, lastDay.atTime(endsAt).atZone(Dates.LONDON).toInstant());
  }

  /** Whole minutes that have passed since the chair opened it. */
  public long minutesRun(Instant now) {
    return Duration.between(openedAt, now).toMinutes();
  }

  /** Whole minutes to the planned end; below zero once that has passed. */
  public long minutesLeft(Instant now) {
    return Math.ceilDiv(Duration.between(now, endsAt).toSeconds(), 60L);
  }
}
