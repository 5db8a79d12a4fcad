package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.plan.SamplePlans.action;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Dates;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The plan as it stood on an earlier day: what a meeting of that day had before it. */
@PortalTest
class PastPlansTest {

  private static final LocalDate DUE = LocalDate.of(2030, 3, 31);

  private final LocalDate today = LocalDate.now(Dates.LONDON);

  @Autowired private PlanImports imports;
  @Autowired private PlanMaintenance maintenance;
  @Autowired private Plans plans;
  @Autowired private PastPlans past;
  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void planOfTenDaysAgoHasChangedSince() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", action("1a").due(DUE).made(), action("1b").made()));
    database.update("update history set at = at - interval 10 day");
    var held = plans.action("1a");
    maintenance.changeStatus(
        new ChangeStatus(held.id(), held.version(), PlanStatus.OFF_TRACK, "Nobody is free"));
    var later = plans.action("1a");
    maintenance.amendDue(
        new AmendDueDate(
            later.id(), later.version(), DUE.plusYears(1), "More time", "Board", "The chair"));
  }

  private MeetingId meeting(LocalDate day) {
    return keeping.plan(new MeetingWords("Board", day, ""));
  }

  private List<String> received(MeetingId meeting) {
    return meetings.read(meeting).matters().stream()
        .filter(matter -> matter.kind() == Matter.Kind.RECEIVED)
        .map(Matter::address)
        .toList();
  }

  @Test
  void statusAndDueDateAreThoseOfThatDay() {
    SignInAs.boardMember();
    assertThat(past.on(today.minusDays(5)).orElseThrow().actions().findFirst())
        .hasValueSatisfying(
            action -> {
              assertThat(action.ref()).isEqualTo("1a");
              assertThat(action.status()).isEqualTo(PlanStatus.ON_TRACK);
              assertThat(action.due()).contains(DUE);
            });
    assertThat(past.on(today).orElseThrow().actions().findFirst())
        .hasValueSatisfying(
            action -> {
              assertThat(action.status()).isEqualTo(PlanStatus.OFF_TRACK);
              assertThat(action.due()).contains(DUE.plusYears(1));
            });
  }

  @Test
  void beforeItWasBroughtInThereIsNone() {
    assertThat(past.on(today.minusDays(20))).isEmpty();
    assertThat(received(meeting(today.minusDays(20)))).isEmpty();
  }

  @Test
  void meetingHadThePlanOfItsDayAndWhatHadChangedSinceTheOneBefore() {
    meeting(today.minusDays(9));
    var meeting = meeting(today.minusDays(5));
    assertThat(received(meeting))
        .containsExactly(
            "plan/on/" + today.minusDays(5),
            "plan/changes?since=%s&until=%s".formatted(today.minusDays(9), today.minusDays(5)));
    assertThat(received(meeting(today.plusDays(30)))).as("still to come").isEmpty();
  }

  @Test
  void agencyLeadsReadThePlanOfTodayOnly() {
    SignInAs.lead("bchc");
    assertThat(plans.current()).isPresent();
    assertThatThrownBy(() -> past.on(today)).isInstanceOf(AccessDeniedException.class);
  }
}
