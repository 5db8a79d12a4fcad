package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.s11portal.panel.AnsweringActions;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.MinutesAccuracy;
import org.s11portal.panel.PanelConclusions;
import org.s11portal.panel.PanelScene;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.Plans;
import org.s11portal.plan.SamplePlans;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The thread is taken up at any of its ends, by those who may. */
@PortalTest
class ThreadEndsTest {

  private static final FindingKey FOUND = new FindingKey(PanelScene.ROUND, PanelScene.BCHC, "1.1");

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private GoldenThreads threads;
  @Autowired private ThreadEnds ends;
  @Autowired private AnsweringActions answering;
  @Autowired private MinutesAccuracy accuracy;
  @Autowired private PanelConclusions conclusions;
  @Autowired private PlanImports imports;
  @Autowired private Plans plans;

  /** In the sitting the panel let action 1a answer what it found. */
  @BeforeEach
  void aModeratedReturn() {
    SignInAs.manager();
    imports.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a").made()));
    var id = new PanelScene(context).graded();
    answering.link(id, "1.1", "1a");
    conclusions.conclude(id);
    SignInAs.officer();
    conclusions.circulateMinutes(id);
    SignInAs.lead("bchc");
    accuracy.agree(id);
    SignInAs.panelChair();
    conclusions.approveMinutes(id);
  }

  private GoldenThread thread() {
    return threads.of(PanelScene.ROUND, PanelScene.BCHC, "1.1");
  }

  @Test
  void beforePublicationOnlyThoseAtWorkFollowIt() {
    SignInAs.officer();
    assertThat(thread().published()).isFalse();
    assertThat(thread().answers()).hasSize(1);
    assertThat(ends.of(PanelScene.ROUND)).contains(FOUND);
    assertThat(ends.behind(plans.action("1a").summary()))
        .singleElement()
        .satisfies(one -> assertThat(one.published()).isFalse());
    assertThatThrownBy(() -> ends.across(PanelScene.ROUND, "1.1")).isInstanceOf(NotFound.class);
    SignInAs.person("ownofficer", "bchc", Roles.SAFEGUARDING_OFFICER);
    assertThatThrownBy(this::thread).isInstanceOf(NotFound.class);
    assertThat(ends.of(PanelScene.ROUND)).isEmpty();
    assertThat(ends.behind(plans.action("1a").summary())).isEmpty();
    SignInAs.boardMember();
    assertThatThrownBy(this::thread).isInstanceOf(NotFound.class);
    assertThat(ends.of(PanelScene.ROUND)).isEmpty();
    assertThat(ends.behind(plans.action("1a").summary())).isEmpty();
  }

  @Test
  void oncePublishedTheBoardFollowsItBothWays() {
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();
    assertThat(thread().published()).isTrue();
    assertThat(thread().answers().getFirst().action().orElseThrow().ref()).isEqualTo("1a");
    assertThat(ends.behind(plans.action("1a").summary()))
        .singleElement()
        .satisfies(one -> assertThat(one.answer().link().finding()).isEqualTo(FOUND));
    var across = ends.across(PanelScene.ROUND, "1.1");
    assertThat(across.results()).hasSize(1);
    assertThat(across.actions()).hasSize(1);
  }

  @Test
  void agenciesAndMembersDoNot() {
    SignInAs.lead("bchc");
    var action = plans.action("1a").summary();
    assertThatThrownBy(() -> ends.behind(action)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> ends.of(PanelScene.ROUND)).isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("panelmember2", "csc");
    assertThatThrownBy(() -> ends.across(PanelScene.ROUND, "1.1"))
        .isInstanceOf(AccessDeniedException.class);
  }
}
