package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundStatus;
import org.s11portal.audit.RoundSummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetId;

/** Which reminder is due when: days of London’s calendar, mornings of London’s clock. */
class ReminderStepTest {

  private static final LocalDate DUE = LocalDate.of(2015, 8, 31);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 6, 15);

  @Test
  void remindersComeThirtySevenAndOneDaysBeforeAndOnTheDayAfter() {
    assertThat(on("2015-08-01T07:00:00Z")).contains(ReminderStep.MONTH);
    assertThat(on("2015-08-24T07:00:00Z")).contains(ReminderStep.WEEK);
    assertThat(on("2015-08-30T07:00:00Z")).contains(ReminderStep.DAY);
    assertThat(on("2015-09-01T07:00:00Z")).contains(ReminderStep.OVERDUE);
    assertThat(on("2015-07-31T23:30:00Z")).as("it is 1 August in London, at night").isEmpty();
  }

  @Test
  void noneComesBeforeTheMorningInLondon() {
    assertThat(on("2015-08-24T06:59:59Z"))
        .as("07:59 in summer")
        .isNotEqualTo(Optional.of(ReminderStep.WEEK));
    assertThat(on("2015-08-24T07:00:00Z")).contains(ReminderStep.WEEK);
    var winter = LocalDate.of(2016, 1, 31);
    assertThat(ReminderStep.WEEK.moment(winter)).isEqualTo(Instant.parse("2016-01-24T08:00:00Z"));
  }

  @Test
  void theChangeOfTheClocksMovesNoDay() {
    var april = LocalDate.of(2016, 4, 3);
    assertThat(ReminderStep.WEEK.moment(april))
        .as("the morning the clocks go forward")
        .isEqualTo(Instant.parse("2016-03-27T07:00:00Z"));
    var november = LocalDate.of(2016, 10, 31);
    assertThat(ReminderStep.DAY.moment(november))
        .as("the morning they go back")
        .isEqualTo(Instant.parse("2016-10-30T08:00:00Z"));
    assertThat(ReminderStep.MONTH.moment(november))
        .as("a month earlier it is summer")
        .isEqualTo(Instant.parse("2016-10-01T07:00:00Z"));
  }

  @Test
  void afterAStandstillOfWeeksOnlyTheLatestIsWritten() {
    assertThat(on("2015-08-31T12:00:00Z")).contains(ReminderStep.DAY);
    assertThat(on("2015-09-10T12:00:00Z")).contains(ReminderStep.OVERDUE);
  }

  @Test
  void whatIsOlderThanTwoWeeksIsNotWrittenAnyMore() {
    assertThat(on("2015-08-16T12:00:00Z")).as("the month’s is 15 days old").isEmpty();
    assertThat(on("2015-09-15T06:59:00Z")).contains(ReminderStep.OVERDUE);
    assertThat(on("2015-09-15T07:00:00Z")).isEmpty();
    assertThat(on("2026-01-01T12:00:00Z")).as("a database brought back after years").isEmpty();
  }

  @Test
  void nobodyIsRemindedOfADayThatPassedBeforeTheyKnew() {
    var asked = LocalDate.of(2015, 8, 24);

    assertThat(ReminderStep.of(awaited(asked), Instant.parse("2015-08-24T12:00:00Z"))).isEmpty();
    assertThat(ReminderStep.of(awaited(asked), Instant.parse("2015-08-30T12:00:00Z")))
        .contains(ReminderStep.DAY);
  }

  private static Optional<DueStep> on(String moment) {
    return ReminderStep.of(awaited(LONG_AGO), Instant.parse(moment));
  }

  private static AwaitedReturn awaited(LocalDate since) {
    var round =
        new RoundSummary(
            new RoundId("2015-16"),
            "Audit",
            new StandardSetId(UUID.randomUUID()),
            LONG_AGO,
            DUE,
            "",
            Optional.empty(),
            RoundStatus.OPEN);
    return new AwaitedReturn(
        new AssessmentId(UUID.randomUUID()),
        round,
        new AgencyId("bchc"),
        AssessmentStatus.IN_PROGRESS,
        DUE,
        since);
  }
}
