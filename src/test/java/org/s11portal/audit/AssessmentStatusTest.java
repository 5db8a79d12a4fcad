package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.AssessmentStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.s11portal.base.DomainException;
import org.s11portal.base.Refused;
import org.s11portal.base.Texts;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

class AssessmentStatusTest {

  private static final SignedIn EVERY_ROLE =
      new SignedIn(Given.LEAD.user(), "everybody", Set.copyOf(Roles.ALL), Given.LEAD.agency());

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, IN_PROGRESS EXEMPT",
    "IN_PROGRESS, AGENCY_CHECK EXEMPT",
    "AGENCY_CHECK, IN_PROGRESS SUBMITTED EXEMPT",
    "SUBMITTED, AGENCY_CHECK RETURNED UNDER_SCRUTINY",
    "RETURNED, SUBMITTED",
    "UNDER_SCRUTINY, PROVISIONAL",
    "PROVISIONAL, MODERATED",
    "MODERATED, PUBLISHED",
    "PUBLISHED, CLOSED",
    "CLOSED, ''",
    "EXEMPT, NOT_STARTED IN_PROGRESS AGENCY_CHECK"
  })
  void aStatusLeadsWhereItsLifeSaysAndNowhereElse(AssessmentStatus from, String next) {
    var expected = EnumSet.noneOf(AssessmentStatus.class);
    Arrays.stream(next.split(" "))
        .filter(name -> !name.isBlank())
        .map(AssessmentStatus::valueOf)
        .forEach(expected::add);

    var reached = EnumSet.noneOf(AssessmentStatus.class);
    for (var to : values()) {
      if (from.mayMoveTo(to, EVERY_ROLE)) {
        reached.add(to);
      }
    }

    assertThat(reached).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, IN_PROGRESS, agency-contributor agency-lead",
    "IN_PROGRESS, AGENCY_CHECK, agency-lead",
    "AGENCY_CHECK, IN_PROGRESS, agency-lead agency-signoff",
    "AGENCY_CHECK, SUBMITTED, agency-signoff",
    "RETURNED, SUBMITTED, agency-signoff",
    "SUBMITTED, AGENCY_CHECK, agency-signoff",
    "SUBMITTED, RETURNED, safeguarding-officer",
    "SUBMITTED, UNDER_SCRUTINY, safeguarding-officer",
    "UNDER_SCRUTINY, PROVISIONAL, panel-chair",
    "PROVISIONAL, MODERATED, panel-chair",
    "MODERATED, PUBLISHED, independent-chair",
    "PUBLISHED, CLOSED, panel-chair",
    "NOT_STARTED, EXEMPT, business-manager",
    "IN_PROGRESS, EXEMPT, business-manager",
    "AGENCY_CHECK, EXEMPT, business-manager",
    "EXEMPT, NOT_STARTED, business-manager",
    "EXEMPT, IN_PROGRESS, business-manager",
    "EXEMPT, AGENCY_CHECK, business-manager"
  })
  void onlyTheOfficesNamedMayTakeAStep(AssessmentStatus from, AssessmentStatus to, String roles) {
    var allowed = Set.of(roles.split(" "));

    for (var role : Roles.ALL) {
      assertThat(from.mayMoveTo(to, Given.person("someone", role)))
          .as("%s from %s to %s", role, from, to)
          .isEqualTo(allowed.contains(role));
    }
  }

  @Test
  void aStepThatDoesNotExistIsRefusedBeforeAnybodyAsksWhoTakesIt() {
    assertThatThrownBy(() -> CLOSED.moveTo(IN_PROGRESS, Given.CONTRIBUTOR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reason().key()).isEqualTo("audit.refused.move.IN_PROGRESS"));
  }

  @Test
  void aStepOfSomebodyElsesOfficeIsRefusedAsTheirs() {
    assertThatThrownBy(() -> AGENCY_CHECK.moveTo(SUBMITTED, Given.CONTRIBUTOR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reason().key()).isEqualTo("audit.refused.notYours.SUBMITTED"));
  }

  @ParameterizedTest
  @EnumSource(AssessmentStatus.class)
  void everyStatusHasItsWordAndEveryRefusalItsSentence(AssessmentStatus status) {
    assertThat(Texts.text("audit.status." + status)).isNotBlank();
    for (var next : values()) {
      try {
        status.moveTo(next, Given.person("nobody", Roles.BOARD_MEMBER));
      } catch (DomainException refusal) {
        assertThat(Texts.text(refusal.reason())).endsWith(".");
      }
    }
  }

  @Test
  void answersMayChangeOnlyWhileTheReturnIsWithItsAgency() {
    assertThat(EnumSet.allOf(AssessmentStatus.class))
        .filteredOn(AssessmentStatus::isWithAgency)
        .containsExactly(NOT_STARTED, IN_PROGRESS, RETURNED);
  }

  @Test
  void thoseWhoScrutiniseReadOnlyWhatHasBeenHandedIn() {
    assertThat(EnumSet.allOf(AssessmentStatus.class))
        .filteredOn(AssessmentStatus::isSubmitted)
        .doesNotContain(NOT_STARTED, IN_PROGRESS, AGENCY_CHECK, EXEMPT);
  }
}
