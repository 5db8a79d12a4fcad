package org.s11portal.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.springframework.stereotype.Component;

/** The occasion of news that does not say when it happened: told twice on a day, it is one. */
@Component
class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  /** When this day began in London. */
  Instant begin() {
    return LocalDate.ofInstant(clock.instant(), Dates.LONDON)
        .atStartOfDay(Dates.LONDON)
        .toInstant();
  }
}
