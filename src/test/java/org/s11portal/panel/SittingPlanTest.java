package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingPlanTest {

  @Test
  void whatGoesOnPastMidnightSaysOnWhichDayItEnds() {
    assertThat(plan("2016-03-15", "23:00", "01:00").when())
        .isEqualTo("15 March 2016, 23:00 to 01:00 on 16 March 2016");
    assertThat(plan("2016-03-15", "13:30", "15:00").when()).isEqualTo("15 March 2016, 13:30–15:00");
    assertThat(plan("2016-12-31", "22:00", "00:00").times())
        .isEqualTo("22:00 to 00:00 on 1 January 2017");
  }

  @Test
  void aTimeThatIsMistypedIsNoNight() {
    refused("panel.refused.endsBeforeStart", () -> plan("2016-03-15", "13:30", "12:00"));
    refused("panel.refused.endsBeforeStart", () -> plan("2016-03-15", "13:30", "13:30"));
    refused("panel.refused.endsBeforeStart", () -> plan("2016-03-15", "20:00", "08:15"));
    assertThat(plan("2016-03-15", "20:00", "08:00").isOvernight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2016-03-15, 240", "2016-03-26, 180", "2016-10-29, 300"})
  void theNightsTheClocksChangeAreAnHourShorterAndLonger(String day, long minutes) {
    var night = plan(day, "23:00", "03:00");

    assertThat(Duration.between(night.begins(), night.ends())).hasMinutes(minutes);
  }

  @Test
  void nobodyIsAskedIntoTheHourTheClocksSkip() {
    refused("panel.refused.skippedHour", () -> plan("2016-03-27", "01:30", "03:00"));
    refused("panel.refused.skippedHour", () -> plan("2016-03-26", "23:00", "01:00"));
    assertThat(plan("2016-03-27", "02:00", "03:00").isOvernight()).isFalse();
  }

  @Test
  void aNightClashesWithTheMorningAfterItAndNotWithTheOneBefore() {
    var night = plan("2016-03-15", "23:00", "01:00");

    assertThat(night.overlaps(plan("2016-03-16", "00:30", "02:00"))).isTrue();
    assertThat(plan("2016-03-16", "00:30", "02:00").overlaps(night)).isTrue();
    assertThat(night.overlaps(plan("2016-03-16", "01:00", "02:00"))).isFalse();
    assertThat(night.overlaps(plan("2016-03-15", "00:30", "02:00"))).isFalse();
  }

  private static SittingPlan plan(String day, String from, String to) {
    return new SittingPlan(
        LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to), "Room 4");
  }
}
