package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.TwoRounds;
import org.s11portal.base.NotFound;
import org.s11portal.identity.UserId;
import org.s11portal.panel.ActionChecks;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.CheckAction;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelPacks;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.SittingRoom;
import org.s11portal.panel.Sittings;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the plan did about a finding is looked at a round later, and the plan hears of it. */
@PortalTest
class FollowingUpTest {

  private static final RoundId THEN = new RoundId("2014-15");

  @Autowired private ApplicationContext context;
  @Autowired private PlanImports imports;
  @Autowired private Plans plans;
  @Autowired private PlanMaintenance maintenance;
  @Autowired private AnsweredFindings answered;
  @Autowired private ActionsOnPanels resting;
  @Autowired private Returns returns;
  @Autowired private ReturnDesk desk;
  @Autowired private SelfAssessments own;
  @Autowired private PanelBookings bookings;
  @Autowired private Sittings sittings;
  @Autowired private PanelSchedule schedule;
  @Autowired private PanelConclusions conclusions;
  @Autowired private PanelPacks packs;
  @Autowired private ActionChecks checks;
  @Autowired private PlanLeads leads;
  @Autowired private OwnActions ownActions;
  @Autowired private SittingRoom room;
  @Autowired private JdbcTemplate jdbc;

  private PanelId panel;

  /** What was 1.2 is 1.1 now; action 1a answered it and was completed. */
  @BeforeEach
  void aFindingOfLastRoundThatThePlanAnswered() {
    new TwoRounds(context).asking("Fully met");
    new PanelScene(context).peopled();
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a").made()));
    answered.link("1a", List.of(new FindingKey(THEN, PanelScene.BCHC, "1.2")));
    complete();
    SignInAs.contributor("bchc");
    assertThat(own.sheet("1.1").last().orElseThrow().taken())
        .singleElement()
        .satisfies(taken -> assertThat(taken.inWords()).startsWith("Verify: action 1a"));
    assertThat(own.sheet("1.2").last().orElseThrow().taken()).isEmpty();
    jdbc.update("update self_assessment set status = 'SUBMITTED' where status = 'NOT_STARTED'");
    jdbc.update("update self_assessment set status = 'SUBMITTED' where status = 'IN_PROGRESS'");
    SignInAs.officer();
    desk.openScrutiny(returns.read(TwoRounds.NOW, PanelScene.BCHC).assessment().id());
    panel =
        bookings.book(
            new BookPanel(TwoRounds.NOW, PanelScene.BCHC, PanelScene.PLAN, PanelScene.SEATS));
    SignInAs.panelChair();
    sittings.hold(panel);
  }

  private void complete() {
    var held = plans.action("1a");
    maintenance.changeStatus(
        new ChangeStatus(held.id(), held.version(), PlanStatus.COMPLETED, "All done"));
  }

  private ActionTaken taken() {
    return schedule.desk(panel).lastYear().orElseThrow().taken("1.1").getFirst();
  }

  private List<Contradiction.Kind> contradictions() {
    return plans.action("1a").summary().contradictions().stream().map(Contradiction::kind).toList();
  }

  @Test
  void thePackAsksForItToBeVerifiedAndThePanelSaysWhatItSaw() {
    assertThat(taken().completedOn()).isPresent();
    assertThat(packs.of(panel).lastYear().orElseThrow().taken("1.1")).hasSize(1);
    var missed = new CheckAction(panel, "1.1", taken().link(), false, " ");
    assertThatThrownBy(() -> checks.check(missed))
        .hasMessageContaining("panel.refused.checkReasonMissing");
    checks.check(new CheckAction(panel, "1.1", taken().link(), false, "No team knew."));
    checks.check(new CheckAction(panel, "1.1", taken().link(), true, ""));
    assertThat(checks.on(panel))
        .singleElement()
        .satisfies(one -> assertThat(one.verified()).isTrue());
    assertThatThrownBy(() -> checks.check(new CheckAction(panel, "1.2", taken().link(), true, "")))
        .isInstanceOf(NotFound.class);
    SignInAs.panelMember("panelmember2", "csc");
    var again = new CheckAction(panel, "1.1", taken().link(), true, "");
    assertThatThrownBy(() -> checks.check(again))
        .hasMessageContaining("panel.refused.notYours.ACTION");
    SignInAs.manager();
    assertThatThrownBy(() -> checks.check(again)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatThePanelSaysOfItReachesTheOtherDesks() {
    var before = room.stamp(panel);
    checks.check(new CheckAction(panel, "1.1", taken().link(), true, ""));
    var seen = room.stamp(panel);
    checks.check(new CheckAction(panel, "1.1", taken().link(), false, "No team knew."));

    assertThat(List.of(before, seen, room.stamp(panel))).doesNotHaveDuplicates();
  }

  @Test
  void thePlanIsContradictedOnceTheResultsArePublished() {
    checks.check(new CheckAction(panel, "1.1", taken().link(), false, "No team knew."));
    jdbc.update(
        "insert into moderation (id, assessment, code, edition, panel, round, agency, criterion,"
            + " self_grade, grade, reason, status, decided_by, decided_at, version)"
            + " select ?, assessment, '1.1', 1, id, round, agency, ?, '1', '1', '', 'FINAL',"
            + " 'panelchair', ?, 0 from scrutiny_panel",
        UUID.randomUUID(),
        UUID.randomUUID(),
        Timestamp.from(Instant.now()));
    assertThat(contradictions()).isEmpty();
    jdbc.update("update self_assessment set status = 'PUBLISHED' where status = 'UNDER_SCRUTINY'");
    assertThat(contradictions())
        .containsExactly(Contradiction.Kind.STILL_A_GAP, Contradiction.Kind.NOT_VERIFIED);
    SignInAs.officer();
    leads.name("Independent Chair", Holder.person(new UserId("panelchair")));
    SignInAs.panelChair();
    assertThat(ownActions.mine().getFirst().summary().contradictions())
        .as("on the page of one’s own actions as on the plan")
        .hasSize(2);
  }

  @Test
  void anActionThatRestsOnPanelsIsNotCompletedWhileOneIsToSitAgain() {
    SignInAs.manager();
    var action = plans.action("1a").id();
    resting.rests(action, TwoRounds.NOW, true);
    assertThat(contradictions()).isEmpty();
    SignInAs.panelChair();
    conclusions.reconvene(panel, "The rest.");
    assertThat(contradictions()).containsExactly(Contradiction.Kind.COMPLETED_WHILE_OPEN);
    SignInAs.manager();
    var held = plans.action("1a");
    maintenance.changeStatus(
        new ChangeStatus(held.id(), held.version(), PlanStatus.ON_TRACK, "Taken up again"));
    assertThatThrownBy(this::complete).hasMessageContaining("plan.refused.panelsOpen");
    resting.rests(action, TwoRounds.NOW, false);
    complete();
    SignInAs.officer();
    assertThatThrownBy(() -> resting.rests(action, TwoRounds.NOW, true))
        .isInstanceOf(AccessDeniedException.class);
  }
}
