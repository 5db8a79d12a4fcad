package org.s11portal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays();

  @Test
  void tenWorkingDaysAreTwoWeeksWhereNothingLiesBetween() {
    assertThat(days.after(LocalDate.of(2016, 2, 16), 10)).isEqualTo(LocalDate.of(2016, 3, 1));
  }

  @Test
  void christmasBoxingDayAndNewYearDoNotCountNorDoTheirSubstitutes() {
    assertThat(days.isWorkingDay(LocalDate.of(2015, 12, 28))).isFalse();
    assertThat(days.after(LocalDate.of(2015, 12, 16), 10)).isEqualTo(LocalDate.of(2016, 1, 4));
  }

  @Test
  void easterDoesNotCountAndScotlandsAndNorthernIrelandsDaysDo() {
    assertThat(days.after(LocalDate.of(2016, 3, 24), 1)).isEqualTo(LocalDate.of(2016, 3, 29));
    assertThat(days.isWorkingDay(LocalDate.of(2015, 11, 30))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2016, 3, 17))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2016, 8, 29))).isFalse();
  }

  @Test
  void daysSetApartOnceAreKnown() {
    assertThat(days.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2023, 5, 8))).isFalse();
  }
}
