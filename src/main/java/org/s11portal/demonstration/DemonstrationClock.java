package org.s11portal.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.s11portal.base.Dates;

/**
 * The demonstration lives in the spring of 2016: its first day is {@link #FIRST_DAY}, whenever that
 * really was, and time goes on from there. While the past is told, it shows the moment being told.
 */
class DemonstrationClock extends Clock {

  static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 18);

  private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

  private final Duration behind;

  /**
   * @param created when this demonstration’s database really came to be
   */
  DemonstrationClock(Instant created) {
    var began = FIRST_DAY.atTime(LocalTime.of(9, 30)).atZone(Dates.LONDON).toInstant();
    behind = Duration.between(began, created);
  }

  /** Does something as if it were that moment. */
  <T> T at(Instant moment, Supplier<T> done) {
    return ScopedValue.where(TOLD, moment).call(done::get);
  }

  @Override
  public Instant instant() {
    return TOLD.isBound() ? TOLD.get() : Instant.now().minus(behind);
  }

  @Override
  public ZoneId getZone() {
    return Dates.LONDON;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), behind.negated());
  }
}
