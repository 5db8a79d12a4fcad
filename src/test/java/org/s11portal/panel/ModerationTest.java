package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.MOSTLY;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.PARTLY;
import static org.s11portal.panel.Given.SCALE;
import static org.s11portal.panel.Given.answered;
import static org.s11portal.panel.Given.booked;
import static org.s11portal.panel.Given.concluded;
import static org.s11portal.panel.Given.decision;
import static org.s11portal.panel.Given.held;
import static org.s11portal.panel.Given.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.standards.Grade;

class ModerationTest {

  @Test
  void aGradeBelowTheAgencysIsLoweredAndKeepsTheAgencysBesideIt() {
    var moderation = moderate(held(), PARTLY, "One team of six.", CHAIR).detail(SCALE);

    assertThat(moderation.selfGrade()).isEqualTo(MOSTLY);
    assertThat(moderation.grade()).isEqualTo(PARTLY);
    assertThat(moderation.shift()).isEqualTo(Shift.LOWERED);
    assertThat(moderation.status()).isEqualTo(ModerationStatus.PROVISIONAL);
  }

  @Test
  void aDifferentGradeNeedsAReasonAndAnEqualOneDoesNot() {
    refused("panel.refused.reasonNeeded", () -> moderate(held(), PARTLY, " ", CHAIR));
    assertThat(moderate(held(), MOSTLY, "", CHAIR).detail(SCALE).shift()).isEqualTo(Shift.SAME);
  }

  @Test
  void thatACriterionDoesNotApplyNeedsAReasonUnlessTheAgencySaysSoItself() {
    refused("panel.refused.reasonNeeded", () -> moderate(held(), Grade.NOT_APPLICABLE, "", CHAIR));

    var agreed =
        new Moderation(
            held(), answered(Grade.NOT_APPLICABLE), decision(Grade.NOT_APPLICABLE, ""), CHAIR, NOW);
    assertThat(agreed.detail(SCALE).shift()).isEqualTo(Shift.SAME);
    var doesNot = moderate(held(), Grade.NOT_APPLICABLE, "They run no groups.", CHAIR);
    assertThat(doesNot.detail(SCALE).shift()).isEqualTo(Shift.APPLICABILITY);
  }

  @Test
  void onlyTheChairModeratesAndNotTheirOwnAgency() {
    refused("panel.refused.notYours.GRADE", () -> moderate(held(), MOSTLY, "", MEMBER));
    refused("panel.refused.notYours.GRADE", () -> moderate(held(), MOSTLY, "", OFFICER));
    refused("panel.refused.ownAgency", () -> moderate(held(), MOSTLY, "", CHAIR_OF_BCHC));
  }

  @Test
  void anAdministratorCannotSetAGrade() {
    var manager = Given.person("maya", Optional.empty(), Roles.BUSINESS_MANAGER);

    refused("panel.refused.notYours.GRADE", () -> moderate(held(), MOSTLY, "", manager));
  }

  @Test
  void gradesAreRecordedOnlyWhileThePanelSits() {
    refused("panel.refused.notSitting", () -> moderate(booked(), MOSTLY, "", CHAIR));
    refused("panel.refused.notSitting", () -> moderate(concluded(), MOSTLY, "", CHAIR));
  }

  @Test
  void aGradeOfAnotherScaleIsRefused() {
    refused("panel.refused.unknownGrade", () -> moderate(held(), new Grade("amber"), "Why", CHAIR));
  }

  @Test
  void aProvisionalGradeMayBeThoughtOverByWhoeverSawTheLastOne() {
    var moderation = moderate(held(), PARTLY, "One team.", CHAIR);

    moderation.redecide(held(), new Moderation.Decision(MOSTLY, "", SCALE, 0), CHAIR, NOW);
    assertThat(moderation.detail(SCALE).grade()).isEqualTo(MOSTLY);
    refused(
        "panel.refused.staleGrade",
        () ->
            moderation.redecide(
                held(), new Moderation.Decision(PARTLY, "Why", SCALE, 4), CHAIR, NOW));
  }

  @Test
  void aConcludedGradeStandsAndBecomesFinalOnce() {
    var moderation = moderate(held(), PARTLY, "One team.", CHAIR);
    refused("panel.refused.frozen", moderation::freeze);
    moderation.conclude();

    refused(
        "panel.refused.frozen",
        () ->
            moderation.redecide(held(), new Moderation.Decision(MOSTLY, "", SCALE, 0), CHAIR, NOW));
    moderation.freeze();
    assertThat(moderation.detail(SCALE).isFinal()).isTrue();
    refused("panel.refused.frozen", moderation::freeze);
  }

  private static Moderation moderate(ScrutinyPanel panel, Grade grade, String reason, SignedIn by) {
    return new Moderation(panel, answered(MOSTLY), decision(grade, reason), by, NOW);
  }
}
