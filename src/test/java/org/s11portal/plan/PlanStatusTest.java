package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

class PlanStatusTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 5, 12);
  private static final SignedIn MANAGER = person(Roles.BUSINESS_MANAGER);

  private final PlanAction action =
      new BoardPlan(
              SamplePlans.plan(
                  "2015-16", SamplePlans.action("1a").milestone("A step", false).made()),
              1,
              new UserId("manager"))
          .actions()
          .findFirst()
          .orElseThrow();

  @Test
  void begunWorkNeverCountsAsNotStartedAgain() {
    refuses(PlanStatus.NOT_STARTED, "", MANAGER, "plan.refused.move");
  }

  @Test
  void onlyTheBusinessManagerSaysHowAnActionStands() {
    refuses(
        PlanStatus.OFF_TRACK,
        "",
        person(Roles.SAFEGUARDING_OFFICER),
        "plan.refused.statusNotYours");
  }

  @Test
  void actionWithAnOpenMilestoneIsNotCompleted() {
    refuses(PlanStatus.COMPLETED, "", MANAGER, "plan.refused.milestonesOpen");
    action.mark(action.milestones().getFirst().id(), true);
    change(PlanStatus.COMPLETED, "");
    assertThat(action.status()).isEqualTo(PlanStatus.COMPLETED);
  }

  @Test
  void actionThatNoLongerAppliesNamesTheDecidingMeeting() {
    refuses(PlanStatus.NO_LONGER_APPLICABLE, " ", MANAGER, "plan.refused.decisionMissing");
    change(PlanStatus.NO_LONGER_APPLICABLE, "Decided by the Board, May 2016");
    assertThat(action.latestProgress()).contains("Decided by the Board, May 2016");
  }

  @Test
  void closedActionIsTakenUpAgainOnlyWithAReason() {
    change(PlanStatus.NO_LONGER_APPLICABLE, "Board, May 2016");
    refuses(PlanStatus.ON_TRACK, "", MANAGER, "plan.refused.reopeningReasonMissing");
  }

  @Test
  void changeFromAnOldVersionIsRefused() {
    assertThatThrownBy(
            () ->
                action.change(
                    new ChangeStatus(action.id(), 7, PlanStatus.OFF_TRACK, ""), TODAY, MANAGER))
        .isInstanceOf(Stale.class);
  }

  @Test
  void amendedDueDateKeepsTheOldOneTheMeetingAndWhoAgreed() {
    action.amendDue(
        new AmendDueDate(action.id(), 0, TODAY, "More time", "Board, May 2016", "The chair"),
        TODAY,
        MANAGER);
    assertThat(action.due()).contains(TODAY);
    assertThatThrownBy(
            () ->
                action.amendDue(
                    new AmendDueDate(
                        action.id(), 0, TODAY.plusDays(1), "More time", "", "The chair"),
                    TODAY,
                    MANAGER))
        .isInstanceOf(Refused.class);
  }

  private void change(PlanStatus to, String note) {
    action.change(new ChangeStatus(action.id(), 0, to, note), TODAY, MANAGER);
  }

  private void refuses(PlanStatus to, String note, SignedIn by, String key) {
    var change = new ChangeStatus(action.id(), 0, to, note);
    assertThatThrownBy(() -> action.change(change, TODAY, by))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  private static SignedIn person(String role) {
    return new SignedIn(new UserId("somebody"), "Somebody", Set.of(role), Optional.empty());
  }
}
