package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.PanelScene;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.FindingLinkId;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.PlanStatus;
import org.s11portal.plan.Plans;
import org.s11portal.plan.RaiseAction;
import org.s11portal.plan.SamplePlans;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Findings become actions, and what answers them can be taken away only with a reason. */
@PortalTest
class FindingsTest {

  private static final FindingKey FOUND = new FindingKey(PanelScene.ROUND, PanelScene.BCHC, "1.1");
  private static final List<AgencyId> BCHC = List.of(PanelScene.BCHC);
  private static final RaiseAction RAISING =
      new RaiseAction(
          1, "1b", "Brief every team", "Staff know", "Chair", LocalDate.of(2030, 3, 31));

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private Findings findings;
  @Autowired private StandardFocuses focuses;
  @Autowired private AnsweredFindings answered;
  @Autowired private PlanImports imports;
  @Autowired private Plans plans;

  @BeforeEach
  void aPlanAndAModeratedReturn() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a").made()));
    new PanelScene(context).approved();
  }

  private void published() {
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.officer();
  }

  @Test
  void anActionIsRaisedForAFinding() {
    published();
    assertThat(findings.of(PanelScene.ROUND).unanswered()).isEqualTo(1);
    findings.raise(PanelScene.ROUND, "1.1", BCHC, RAISING);
    var found = findings.of(PanelScene.ROUND);
    assertThat(found.unanswered()).isZero();
    assertThat(found.on("1.1").orElseThrow().agencies().getFirst().answering())
        .extracting(ActionSummary::ref)
        .containsExactly("1b");
    assertThat(plans.action("1b").summary().status()).isEqualTo(PlanStatus.NOT_STARTED);
    assertThat(found.unsupported()).extracting(ActionSummary::ref).containsExactly("1a");
    assertThatThrownBy(() -> findings.raise(PanelScene.ROUND, "1.1", BCHC, RAISING))
        .hasMessageContaining("plan.refused.refTwice");
  }

  @Test
  void aLinkEndsOnlyWithAReasonAndStaysToBeRead() {
    published();
    findings.link(PanelScene.ROUND, "1.1", BCHC, "1a");
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.1", BCHC, "1a"))
        .isInstanceOf(Refused.class);
    var link = answered.of(FOUND).getFirst();
    assertThatThrownBy(() -> answered.unlink(link.id(), " ")).isInstanceOf(Refused.class);
    answered.unlink(link.id(), "It is about managers.");
    assertThatThrownBy(() -> answered.unlink(link.id(), "Again.")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answered.unlink(new FindingLinkId(UUID.randomUUID()), "Which?"))
        .isInstanceOf(NotFound.class);
    assertThat(findings.of(PanelScene.ROUND).unanswered()).isEqualTo(1);
    assertThat(answered.of(FOUND).getFirst().unlinked().orElseThrow().reason())
        .isEqualTo("It is about managers.");
  }

  @Test
  void onlyAPublishedGapAsksForAnAction() {
    SignInAs.officer();
    assertThat(findings.of(PanelScene.ROUND).total()).isZero();
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.1", BCHC, "1a"))
        .hasMessageContaining("board.refused.noFinding");
    published();
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.2", BCHC, "1a"))
        .hasMessageContaining("board.refused.noFinding");
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.1", List.of(), "1a"))
        .hasMessageContaining("board.refused.findingMissing");
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.1", BCHC, "9z"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anActionNeedsARefWordsAndALead() {
    published();
    var unclear = new RaiseAction(1, " ", "Brief", "", "Chair", LocalDate.of(2030, 3, 31));
    assertThatThrownBy(() -> findings.raise(PanelScene.ROUND, "1.1", BCHC, unclear))
        .hasMessageContaining("plan.refused.actionUnclear");
  }

  @Test
  void aFindingSurvivesThatThePlanIsBroughtInAgain() {
    published();
    findings.link(PanelScene.ROUND, "1.1", BCHC, "1a");
    SignInAs.manager();
    imports.seed(
        SamplePlans.plan("2016-17", SamplePlans.action("1a").is(PlanStatus.ON_TRACK).made()));
    assertThat(findings.of(PanelScene.ROUND).unanswered()).isZero();
  }

  @Test
  void anActionLinkedToOneGapAnswersItOnTheBoardsPageToo() {
    published();
    assertThat(focuses.of(PanelScene.ROUND, 1, AsOf.now()).unanswered()).hasSize(1);
    findings.link(PanelScene.ROUND, "1.1", BCHC, "1a");

    var focus = focuses.of(PanelScene.ROUND, 1, AsOf.now());

    assertThat(focus.actions()).extracting(fed -> fed.action().ref()).containsExactly("1a");
    assertThat(focus.unanswered()).isEmpty();
    assertThat(focus.unansweredInRound()).isZero();
  }

  @Test
  void theBoardReadsAndAgenciesDoNot() {
    published();
    SignInAs.boardMember();
    assertThat(findings.of(PanelScene.ROUND).total()).isEqualTo(1);
    assertThatThrownBy(() -> findings.link(PanelScene.ROUND, "1.1", BCHC, "1a"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> findings.raise(PanelScene.ROUND, "1.1", BCHC, RAISING))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> answered.unlink(new FindingLinkId(UUID.randomUUID()), "Why."))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> findings.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }
}
