package org.s11portal.opendata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a program that fetches without end slows nobody down: so many requests a minute
 * of each caller, and so many at the same time of all. Callers are few, as each is a person or a
 * token.
 */
@Component
class Turns {

  static final int A_MINUTE = 120;
  static final int AT_ONCE = 4;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int SOON = 2;

  private final Map<String, Counted> callers = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Clock clock;

  private record Counted(Instant since, int requests) {

    boolean isOver(Instant now) {
      return !now.isBefore(since.plus(MINUTE));
    }
  }

  Turns(Clock clock) {
    this.clock = clock;
  }

  /** One request that is being answered; closing it makes room for another. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Lets a caller in.
   *
   * @throws Declined when they have asked too often, or too many are being answered
   */
  Turn take(String caller) {
    var now = clock.instant();
    var counted =
        callers.compute(
            caller,
            (name, before) ->
                before == null || before.isOver(now)
                    ? new Counted(now, 1)
                    : new Counted(before.since(), before.requests() + 1));
    if (counted.requests() > A_MINUTE) {
      var wait = Duration.between(now, counted.since().plus(MINUTE)).toSeconds() + 1;
      throw new Declined(Problem.tooMany((int) wait));
    }
    if (!places.tryAcquire()) {
      throw new Declined(Problem.tooMany(SOON));
    }
    return places::release;
  }
}
