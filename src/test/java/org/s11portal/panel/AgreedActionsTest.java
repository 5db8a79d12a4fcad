package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.PanelPromises;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.Roles;
import org.s11portal.plan.PlanImports;
import org.s11portal.plan.SamplePlans;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What a panel decides, and who reads it afterwards. */
@PortalTest
class AgreedActionsTest {

  private static final PlannedImprovement BRIEF =
      new PlannedImprovement("Brief every team.", "Head of nursing", LocalDate.of(2100, 3, 31));

  @Autowired private ApplicationContext context;
  @Autowired private AgreedActions agreed;
  @Autowired private AnsweringActions answering;
  @Autowired private PanelSchedule schedule;
  @Autowired private OurPanels ours;
  @Autowired private PanelConclusions conclusions;
  @Autowired private PanelPromises promises;
  @Autowired private PlanImports plans;
  @Autowired private SittingRoom room;

  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  private static AgreeAction about(PanelId id) {
    return new AgreeAction(id, "1.1", BRIEF);
  }

  private void aPlan() {
    SignInAs.manager();
    plans.seed(SamplePlans.plan("2015-16", SamplePlans.action("1a", "2d").made()));
  }

  @Test
  void theAgencyReadsItWithTheMinutesAndIsAskedAboutItNextYear() {
    var id = scene.graded();
    var before = room.stamp(id);
    var action = agreed.agree(about(id));
    assertThat(room.stamp(id)).isNotEqualTo(before);
    conclusions.conclude(id);
    SignInAs.lead("bchc");
    assertThat(ours.all().getFirst().agreed()).isEmpty();
    SignInAs.officer();
    conclusions.circulateMinutes(id);
    SignInAs.lead("bchc");
    assertThat(ours.all().getFirst().agreed())
        .extracting(one -> one.planned().what())
        .containsExactly("Brief every team.");
    SignInAs.officer();
    var assessment = schedule.desk(id).panel().assessment();
    assertThat(promises.of(assessment).get("1.1"))
        .singleElement()
        .satisfies(promise -> assertThat(promise.id()).isEqualTo(action.id().value()));
  }

  @Test
  void whatIsTakenBackIsShownToNobody() {
    var id = scene.graded();
    var action = agreed.agree(about(id));
    agreed.withdraw(action.id());
    assertThat(agreed.on(id)).isEmpty();
    assertThatThrownBy(() -> agreed.withdraw(action.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> agreed.withdraw(new AgreedActionId(UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anActionOfThePlanAnswersACriterionUntilThePanelThinksAgain() {
    aPlan();
    var id = scene.graded();
    answering.link(id, "1.1", "2d");
    assertThat(answering.to(id, "1.1")).extracting(BoardAction::ref).containsExactly("1a · 2d");
    assertThat(answering.to(id, "1.2")).isEmpty();
    assertThatThrownBy(() -> answering.link(id, "1.1", "1a")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> answering.link(id, "1.1", "9z")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answering.link(id, "99.9", "1a")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> answering.unlink(id, "1.1", "1a", " "))
        .hasMessageContaining("plan.refused.unlinkReasonMissing");
    answering.unlink(id, "1.1", "1a", "It is about managers only.");
    assertThat(answering.to(id, "1.1")).isEmpty();
    answering.link(id, "1.1", "1a");
    assertThat(answering.to(id, "1.1")).hasSize(1);
  }

  @Test
  void onlyThoseWhoWriteForThePanelDecide() {
    aPlan();
    var id = scene.graded();
    SignInAs.panelMember("panelmember2", "csc");
    assertThatThrownBy(() -> agreed.agree(about(id)))
        .hasMessageContaining("panel.refused.notYours.ACTION");
    assertThatThrownBy(() -> answering.link(id, "1.1", "1a"))
        .hasMessageContaining("panel.refused.notYours.ACTION");
    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> agreed.agree(about(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> agreed.on(id)).isInstanceOf(NotFound.class);
    SignInAs.manager();
    assertThatThrownBy(() -> agreed.agree(about(id))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> answering.link(id, "1.1", "1a"))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> agreed.on(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(answering::choices).isInstanceOf(AccessDeniedException.class);
    SignInAs.person("ownchair", "bchc", Roles.PANEL_CHAIR);
    assertThatThrownBy(() -> agreed.agree(about(id))).isInstanceOf(Refused.class);
  }

  @Test
  void whatIsDecidedTakenBackLinkedOrUnlinkedMakesTheDeskAnother() {
    var id = scene.graded();
    aPlan();
    SignInAs.panelChair();
    var stamps = new ArrayList<RoomStamp>();
    stamps.add(room.stamp(id));
    var action = agreed.agree(about(id)).id();
    stamps.add(room.stamp(id));
    agreed.withdraw(action);
    stamps.add(room.stamp(id));
    answering.link(id, "1.1", "1a");
    stamps.add(room.stamp(id));
    answering.unlink(id, "1.1", "1a", "Not this one.");
    stamps.add(room.stamp(id));

    assertThat(stamps).doesNotHaveDuplicates();
  }
}
