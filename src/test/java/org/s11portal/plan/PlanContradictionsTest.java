package org.s11portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;
import static org.s11portal.plan.SamplePlans.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.UserId;
import org.s11portal.plan.Contradiction.Kind;
import org.s11portal.plan.SamplePlans.ActionSketch;

class PlanContradictionsTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 5, 12);

  @Test
  void completedActionWithAnOpenMilestoneIsPointedOut() {
    var found =
        of("1a", action("1a").is(PlanStatus.COMPLETED).milestone("Hold the last panel", false));
    assertThat(found).extracting(Contradiction::kind).containsExactly(Kind.COMPLETED_WHILE_OPEN);
    assertThat(text(found.getFirst().words()))
        .isEqualTo("Says completed, but a milestone is open: Hold the last panel.");
  }

  @Test
  void completedActionWithAPanelToBeReconvenedIsPointedOut() {
    var found =
        of(
            "1a",
            action("1a")
                .is(PlanStatus.COMPLETED)
                .progress("15.03.16 - Public Health (to be reconvened)\n16.03.16 - Police"));
    assertThat(text(found.getFirst().words())).contains("Public Health").doesNotContain("Police");
  }

  @Test
  void actionOnTrackPastItsDueDateIsPointedOut() {
    assertThat(of("1a", action("1a").due(TODAY.minusDays(1))))
        .extracting(Contradiction::kind)
        .containsExactly(Kind.ON_TRACK_PAST_DUE);
    assertThat(of("1a", action("1a").due(TODAY))).isEmpty();
    assertThat(of("1a", action("1a").is(PlanStatus.OFF_TRACK).due(TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  void progressThatNamesAnotherStatusIsPointedOut() {
    assertThat(of("1a", action("1a").progress("The chairs consider this off-track.")))
        .extracting(Contradiction::kind)
        .containsExactly(Kind.PROGRESS_SAYS_OTHERWISE);
    assertThat(
            of("1a", action("1a").is(PlanStatus.COMPLETED).progress("It is no longer applicable.")))
        .extracting(Contradiction::kind)
        .containsExactly(Kind.PROGRESS_SAYS_OTHERWISE);
  }

  @Test
  void crossReferenceThatIsNotReturnedIsPointedOut() {
    assertThat(of("1a", action("1a").refersTo("1b"), action("1b")))
        .extracting(Contradiction::kind)
        .containsExactly(Kind.NOT_MUTUAL);
    assertThat(of("1a", action("1a").refersTo("1b"), action("1b").refersTo("1a"))).isEmpty();
  }

  @Test
  void twinsThatStandDifferentlyArePointedOut() {
    assertThat(
            of(
                "1a",
                action("1a").refersTo("1b"),
                action("1b").refersTo("1a").is(PlanStatus.OFF_TRACK)))
        .extracting(Contradiction::kind)
        .containsExactly(Kind.TWINS_DIFFER);
  }

  private static List<Contradiction> of(String ref, ActionSketch... actions) {
    var defined =
        Arrays.stream(actions).map(ActionSketch::made).toArray(PlanDefinition.Action[]::new);
    return new BoardPlan(SamplePlans.plan("2015-16", defined), 1, new UserId("manager"))
        .detail(TODAY)
        .action(ref)
        .orElseThrow()
        .summary()
        .contradictions();
  }
}
