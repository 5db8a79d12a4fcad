package org.s11portal.panel;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a sitting has run and what is left of it. Both ends are moments, so that neither
 * midnight nor a change of the clocks makes it longer or shorter than it is.
 */
public record SittingClock(Instant openedAt, Instant endsAt) {

  /** Whole minutes that have passed since the chair opened it. */
  public long minutesRun(Instant now) {
    return Duration.between(openedAt, now).toMinutes();
  }

  /** Whole minutes to the planned end; below zero once that has passed. */
  public long minutesLeft(Instant now) {
    return Math.ceilDiv(Duration.between(now, endsAt).toSeconds(), 60L);
  }
}
