package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.DomainException;
import org.s11portal.base.NotFound;
import org.s11portal.base.Stale;
import org.s11portal.identity.Roles;
import org.s11portal.standards.Grade;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * Final grades are superseded by order of the independent chair alone; members’ views bind nobody.
 */
@PortalTest
class CorrectionsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Corrections corrections;
  @Autowired private MemberViews views;
  @Autowired private PanelSchedule schedule;
  @Autowired private PanelConclusions conclusions;
  @Autowired private Calibrations calibrations;
  @Autowired private OurPanels ours;
  private PanelScene scene;

  @BeforeEach
  void begin() {
    scene = new PanelScene(context);
  }

  private RecordModeration ordered(PanelId id, String grade, String reason) {
    var stands = schedule.desk(id).moderation("1.1").orElseThrow();
    return new RecordModeration(id, "1.1", new Grade(grade), reason, stands.version());
  }

  @Test
  void aCorrectionSupersedesAndBothStayVisible() {
    var id = scene.approved();
    SignInAs.independentChair();
    corrections.order(ordered(id, "2", "The sample was misread."));

    var stands = schedule.desk(id).moderation("1.1").orElseThrow();
    assertThat(stands.grade()).isEqualTo(new Grade("2"));
    assertThat(stands.isFinal()).isTrue();
    assertThat(corrections.superseded(id))
        .extracting(one -> one.grade().value() + " " + one.reason())
        .containsExactly("1 One team of six.");
    SignInAs.lead("bchc");
    assertThat(ours.all().getFirst().superseded()).hasSize(1);
  }

  @Test
  void aCorrectionNeedsAReasonAnotherGradeAndTheGradeThatStands() {
    var id = scene.approved();
    SignInAs.independentChair();
    assertThatThrownBy(() -> corrections.order(ordered(id, "2", " ")))
        .hasMessageContaining("panel.refused.reasonMissing");
    assertThatThrownBy(() -> corrections.order(ordered(id, "1", "Why.")))
        .hasMessageContaining("panel.refused.sameGrade");
    assertThatThrownBy(() -> corrections.order(ordered(id, "amber", "Why.")))
        .hasMessageContaining("panel.refused.unknownGrade");
    var seen = ordered(id, "2", "The sample was misread.");
    corrections.order(seen);
    assertThatThrownBy(
            () -> corrections.order(new RecordModeration(id, "1.1", new Grade("3"), "Again.", 99)))
        .isInstanceOf(Stale.class);
  }

  @Test
  void beforeItIsFinalThereIsNothingToCorrect() {
    var id = scene.circulated();
    SignInAs.independentChair();
    assertThatThrownBy(() -> corrections.order(ordered(id, "2", "Why.")))
        .hasMessageContaining("panel.refused.notFinal");
  }

  @Test
  void noChairOfficerManagerOrAgencyOrdersACorrection() {
    var id = scene.approved();
    var order = ordered(id, "2", "Why.");
    SignInAs.panelChair();
    assertThatThrownBy(() -> corrections.order(order)).isInstanceOf(AccessDeniedException.class);
    SignInAs.officer();
    assertThatThrownBy(() -> corrections.order(order)).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> corrections.order(order)).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> corrections.order(order)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> corrections.superseded(id)).isInstanceOf(AccessDeniedException.class);
    SignInAs.person("other-chair", "bchc", Roles.INDEPENDENT_CHAIR);
    assertThatThrownBy(() -> corrections.order(order)).isInstanceOf(DomainException.class);
  }

  @Test
  void eachMemberOfASplitPanelSaysTheirViewAndMayThinkAgain() {
    var id = scene.held();
    SignInAs.panelMember("panelmember2", "csc");
    assertThatThrownBy(() -> views.say(id, "1.1", new Grade("1"), " "))
        .hasMessageContaining("panel.refused.reasonNeeded");
    views.say(id, "1.1", new Grade("1"), "One team.");
    views.say(id, "1.1", new Grade("2"), "Two teams.");
    SignInAs.panelMember("panelmember", "police");
    views.say(id, "1.1", new Grade("0"), "None.");

    SignInAs.panelChair();
    assertThat(views.on(id, "1.1"))
        .extracting(one -> one.member().value() + " " + one.grade().value())
        .containsExactlyInAnyOrder("panelmember2 2", "panelmember 0");
    assertThat(schedule.desk(id).moderations()).isEmpty();
  }

  @Test
  void viewsAreForThoseAtTheTableWhileItSits() {
    var id = scene.held();
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> views.on(id, "1.1")).isInstanceOf(AccessDeniedException.class);
    SignInAs.manager();
    assertThatThrownBy(() -> views.on(id, "1.1")).isInstanceOf(AccessDeniedException.class);
    SignInAs.panelMember("stranger", "csc");
    assertThatThrownBy(() -> views.say(id, "1.1", new Grade("3"), "")).isInstanceOf(NotFound.class);
    SignInAs.panelChair();
    conclusions.reconvene(id, "The rest.");
    assertThatThrownBy(() -> views.say(id, "1.1", new Grade("3"), ""))
        .hasMessageContaining("panel.refused.notSitting");
  }

  @Test
  void twoChairsWhoConcludeAtOnceConcludeOnce() throws InterruptedException {
    var id = scene.graded();
    var concluded = new AtomicInteger();
    var refused = new AtomicInteger();
    var both =
        IntStream.range(0, 2)
            .mapToObj(
                nth ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              SignInAs.panelChair();
                              try {
                                conclusions.conclude(id);
                                concluded.incrementAndGet();
                              } catch (DomainException already) {
                                refused.incrementAndGet();
                              }
                            }))
            .toList();
    for (var one : both) {
      one.join();
    }

    assertThat(concluded).hasValue(1);
    assertThat(refused).hasValue(1);
  }

  @Test
  void calibrationRestsOnConcludedPanelsAndIsNotForAgenciesOrMembers() {
    var id = scene.concluded();
    var figures = calibrations.of(PanelScene.ROUND);

    assertThat(figures.all().n()).isEqualTo(3);
    assertThat(figures.all().lowered()).isEqualTo(1);
    assertThat(figures.byChair()).extracting(Calibration.Part::name).containsExactly("panelchair");
    assertThat(schedule.desk(id).panel().concluded()).isTrue();
    SignInAs.person("chair-of-bchc", "bchc", Roles.PANEL_CHAIR);
    assertThat(calibrations.of(PanelScene.ROUND).all().n()).isZero();
    SignInAs.panelMember("panelmember2", "csc");
    assertThatThrownBy(() -> calibrations.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> calibrations.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }
}
