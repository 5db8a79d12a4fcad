package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.plan.SamplePlans.action;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingWords;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PlanMaintenanceTest {

  private static final LocalDate LATER = LocalDate.of(2031, 1, 31);

  @Autowired private PlanMaintenance maintenance;
  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;
  @Autowired private StandardSets standards;
  @Autowired private JsonMapper json;

  @BeforeEach
  void thereIsAPlan() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", action("1a").milestone("A step", false).made()));
  }

  private ActionDetail detail() {
    return plans.action("1a");
  }

  @Test
  void progressIsAddedAsADatedEntry() {
    SignInAs.officer();
    maintenance.addProgress(detail().id(), "First visit made");
    maintenance.addProgress(detail().id(), "Second visit made");
    assertThat(detail().progress())
        .extracting(ProgressDetail::text)
        .containsExactly("Second visit made", "First visit made");
    assertThat(detail().progress().getFirst().by().value()).isEqualTo("officer");
  }

  @Test
  void milestoneIsAddedAndMarked() {
    maintenance.addMilestone(detail().id(), LATER, "Another step");
    maintenance.mark(detail().id(), detail().milestones().getFirst().id(), true);
    assertThat(detail().summary().nextMilestone().orElseThrow().title()).isEqualTo("Another step");
  }

  @Test
  void statusChangesFromTheVersionTheScreenHeld() {
    var held = detail();
    maintenance.changeStatus(
        new ChangeStatus(held.id(), held.version(), PlanStatus.OFF_TRACK, "Nobody has begun"));
    assertThat(detail().summary().status()).isEqualTo(PlanStatus.OFF_TRACK);
    assertThatThrownBy(
            () ->
                maintenance.changeStatus(
                    new ChangeStatus(held.id(), held.version(), PlanStatus.COMPLETED, "")))
        .isInstanceOf(Stale.class);
  }

  @Test
  void independentChairAgreesAnAmendment() {
    SignInAs.independentChair();
    maintenance.amendDue(amendment());
    var amended = detail();
    assertThat(amended.summary().due()).contains(LATER);
    assertThat(amended.amendments().getFirst().agreedBy()).isEqualTo("The chair");
    assertThat(amended.amendments().getFirst().from()).contains(LocalDate.of(2030, 3, 31));
  }

  @Test
  void meetingSaysWhichDueDatesItAmended() {
    var met = keeping.plan(new MeetingWords("Board", LocalDate.of(2016, 5, 12), ""));
    SignInAs.independentChair();
    maintenance.amendDue(amendedAt(met));
    assertThat(meetingOfTheAmendment()).isEqualTo("Board, 12 May 2016");
    SignInAs.boardMember();
    assertThat(meetings.read(met).matters())
        .extracting(Matter::words)
        .containsExactly("Action 1a: due on 31 January 2031 from now on");
  }

  private String meetingOfTheAmendment() {
    var amended = detail();
    return amended.amendments().getFirst().meeting(plans.meetings(List.of(amended)));
  }

  @Test
  void meetingWithTheLongestTitleAgreesAsWell() {
    var title = "x".repeat(200);
    var met = keeping.plan(new MeetingWords(title, LocalDate.of(2016, 5, 12), ""));
    maintenance.amendDue(amendedAt(met));
    assertThat(meetingOfTheAmendment()).isEqualTo(title + ", 12 May 2016");
  }

  @Test
  void whoAgreedIsNamedInSoManyWords() {
    var held = detail();
    assertThatThrownBy(
            () ->
                maintenance.amendDue(
                    new AmendDueDate(
                        held.id(), held.version(), LATER, "More", "Board", "x".repeat(201))))
        .hasMessageContaining("plan.refused.amendmentTooLong");
  }

  @Test
  void meetingThatIsToComeOrUnknownHasAgreedNothing() {
    var toCome = keeping.plan(new MeetingWords("Board", LocalDate.of(2999, 5, 12), ""));
    SignInAs.independentChair();
    assertThatThrownBy(() -> maintenance.amendDue(amendedAt(toCome))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> maintenance.amendDue(amendedAt(new MeetingId(UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void actionIsNotGivenUpWithoutAMeeting() {
    var held = detail();
    assertThatThrownBy(
            () ->
                maintenance.changeStatus(
                    new ChangeStatus(
                        held.id(), held.version(), PlanStatus.NO_LONGER_APPLICABLE, "Somebody")))
        .isInstanceOf(Refused.class);
  }

  private AmendDueDate amendedAt(MeetingId met) {
    var held = detail();
    return new AmendDueDate(
        held.id(), held.version(), LATER, "More time", "", "The chair", Optional.of(met));
  }

  @Test
  void actionIsLinkedOnlyToACriterionThatExists() throws IOException {
    var link = new CriterionLink("9.3", Optional.empty());
    var action = detail().id();
    assertThatThrownBy(() -> maintenance.link(action, link)).isInstanceOf(Refused.class);
    try (var file = new ClassPathResource("standards/section-11-2015.json").getInputStream()) {
      standards.add(json.readValue(file, StandardSetDefinition.class));
    }
    maintenance.link(action, link);
    assertThat(plans.actionsFeeding("9.3")).hasSize(1);
    assertThatThrownBy(() -> maintenance.link(action, link)).isInstanceOf(Refused.class);
    maintenance.unlink(action, link);
    assertThat(plans.actionsFeeding("9.3")).isEmpty();
  }

  @Test
  void actionOfAReplacedPlanIsNotFound() {
    var old = detail().id();
    var preview = imports.read(SamplePlans.oddFile()).preview().orElseThrow();
    imports.confirm(new ConfirmImport(preview, "2015-16", "New", true));
    assertThatThrownBy(() -> maintenance.addProgress(old, "Late")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> maintenance.addProgress(new ActionId(UUID.randomUUID()), "Nowhere"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void officerNeitherChangesStatusNorDueDateNorLinks() {
    SignInAs.officer();
    var held = detail();
    denied(
        () ->
            maintenance.changeStatus(
                new ChangeStatus(held.id(), held.version(), PlanStatus.OFF_TRACK, "")));
    denied(() -> maintenance.amendDue(amendment()));
    denied(() -> maintenance.link(held.id(), new CriterionLink("9.3", Optional.empty())));
    denied(() -> maintenance.unlink(held.id(), new CriterionLink("9.3", Optional.empty())));
    denied(() -> maintenance.addMilestone(held.id(), LATER, "A step"));
  }

  @Test
  void boardMembersOnlyRead() {
    SignInAs.boardMember();
    var held = detail();
    denied(() -> maintenance.addProgress(held.id(), "Something"));
    denied(() -> maintenance.mark(held.id(), held.milestones().getFirst().id(), true));
    denied(() -> maintenance.amendDue(amendment()));
  }

  private AmendDueDate amendment() {
    var held = detail();
    return new AmendDueDate(
        held.id(), held.version(), LATER, "More time is needed", "Board, May 2016", "The chair");
  }

  private static void denied(Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(AccessDeniedException.class);
  }
}
