package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SittingClockTest {

  private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);
  private static final LocalTime THREE = LocalTime.of(15, 0);

  @Test
  void aSittingHasMinutesLeftAndThenIsOverItsTime() {
    var clock =
        clock(
            LocalDate.of(2016, 2, 16), HALF_PAST_ONE, THREE, Instant.parse("2016-02-16T13:32:00Z"));

    assertThat(clock.minutesLeft(Instant.parse("2016-02-16T14:18:00Z"))).isEqualTo(42);
    assertThat(clock.minutesRun(Instant.parse("2016-02-16T14:18:00Z"))).isEqualTo(46);
    assertThat(clock.minutesLeft(Instant.parse("2016-02-16T15:07:00Z"))).isEqualTo(-7);
  }

  @Test
  void inSummerTheClockOfTheRoomIsAnHourAhead() {
    var clock =
        clock(
            LocalDate.of(2016, 7, 12), HALF_PAST_ONE, THREE, Instant.parse("2016-07-12T12:30:00Z"));

    assertThat(clock.minutesLeft(Instant.parse("2016-07-12T12:30:00Z"))).isEqualTo(90);
  }

  @Test
  void aSittingThatRunsPastMidnightGoesOnCounting() {
    var clock =
        clock(
            LocalDate.of(2016, 2, 16),
            LocalTime.of(22, 0),
            LocalTime.of(0, 30),
            Instant.parse("2016-02-16T22:00:00Z"));

    assertThat(clock.minutesLeft(Instant.parse("2016-02-17T00:10:00Z"))).isEqualTo(20);
    assertThat(clock.minutesLeft(Instant.parse("2016-02-17T00:40:00Z"))).isEqualTo(-10);
    assertThat(clock.minutesRun(Instant.parse("2016-02-17T00:40:00Z"))).isEqualTo(160);
  }

  @Test
  void theNightTheClocksGoBackIsAnHourLonger() {
    var clock =
        clock(
            LocalDate.of(2015, 10, 24),
            LocalTime.of(23, 30),
            LocalTime.of(3, 0),
            Instant.parse("2015-10-24T22:30:00Z"));

    assertThat(clock.minutesLeft(Instant.parse("2015-10-24T22:30:00Z"))).isEqualTo(270);
  }

  private static SittingClock clock(LocalDate date, LocalTime from, LocalTime to, Instant opened) {
    return new SittingClock(opened, new SittingPlan(date, from, to, "Room 4").ends());
  }
}
