package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.s11portal.audit.Given.DUE;
import static org.s11portal.audit.Given.LEAD;
import static org.s11portal.audit.Given.MANAGER;
import static org.s11portal.audit.Given.NOW;
import static org.s11portal.audit.Given.OFFICER;
import static org.s11portal.audit.Given.SIGNOFF;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.Texts;

/** Until when a return is taken, and how that day moves. */
class DueDayTest {

  /** Half past midnight in London, while UTC is still on the day before: it is summer. */
  private static final Instant JUST_TOO_LATE = Instant.parse("2015-08-31T23:30:00Z");

  private static final Instant LAST_MINUTE = Instant.parse("2015-08-31T22:59:00Z");

  @Test
  void aReturnIsTakenToTheEndOfItsDayInLondon() {
    handIn(Given.withSignOff(), LAST_MINUTE);

    refuses(() -> handIn(Given.withSignOff(), JUST_TOO_LATE), "audit.refused.pastDue");
  }

  @Test
  void theRefusalSaysWhomToAsk() {
    assertThatThrownBy(() -> handIn(Given.withSignOff(), JUST_TOO_LATE))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(Texts.text(refused.reason()))
                    .contains("31 August 2015", "extension", "safeguarding officer"));
  }

  @Test
  void inWinterTheDayEndsWithThatOfUtc() {
    var winter = new DueDay(LocalDate.of(2015, 12, 31));

    assertThat(winter.hasPassed(Instant.parse("2015-12-31T23:59:59Z"))).isFalse();
    assertThat(winter.hasPassed(Instant.parse("2016-01-01T00:00:00Z"))).isTrue();
  }

  @Test
  void theClockChangesOfMarchAndOctoberMoveNoDay() {
    var spring = new DueDay(LocalDate.of(2016, 3, 27));
    assertThat(spring.hasPassed(Instant.parse("2016-03-27T22:59:59Z"))).isFalse();
    assertThat(spring.hasPassed(Instant.parse("2016-03-27T23:00:00Z"))).isTrue();

    var autumn = new DueDay(LocalDate.of(2016, 10, 30));
    assertThat(autumn.hasPassed(Instant.parse("2016-10-30T23:59:59Z"))).isFalse();
    assertThat(autumn.hasPassed(Instant.parse("2016-10-31T00:00:00Z"))).isTrue();
  }

  @Test
  void withAnExtensionItIsTakenAfterAll() {
    var assessment = Given.withSignOff();
    assessment.extend(DUE.plusDays(14), "The lead was away.", OFFICER, JUST_TOO_LATE);

    handIn(assessment, JUST_TOO_LATE);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.SUBMITTED);
    assertThat(assessment.extensions()).hasSize(1);
  }

  @Test
  void anExtensionNeedsALaterDayStillAheadAndAReason() {
    var assessment = Given.inProgress();

    refuses(
        () -> assessment.extend(DUE, "Why not.", OFFICER, NOW), "audit.refused.extensionNotLater");
    refuses(
        () -> assessment.extend(DUE.plusDays(1), " ", OFFICER, NOW), "audit.refused.reasonMissing");
    refuses(
        () ->
            assessment.extend(
                DUE.plusDays(1), "Too late.", OFFICER, Instant.parse("2015-09-03T09:00:00Z")),
        "audit.refused.dueInPast");
  }

  @Test
  void anExtensionTakenBackStaysInTheHistoryAndTheDayBeforeItCounts() {
    var assessment = Given.inProgress();
    assessment.extend(DUE.plusDays(7), "First.", OFFICER, NOW);
    assessment.extend(DUE.plusDays(14), "Second.", OFFICER, NOW);

    assessment.takeBackExtension(OFFICER, NOW);
    assertThat(assessment.dueOn()).isEqualTo(DUE.plusDays(7));

    assessment.takeBackExtension(OFFICER, NOW);
    assertThat(assessment.dueOn()).isEqualTo(DUE);
    assertThat(assessment.extensions()).hasSize(2).noneMatch(ExtensionDetail::holds);
    refuses(() -> assessment.takeBackExtension(OFFICER, NOW), "audit.refused.noExtension");
  }

  @Test
  void afterHandingInThereIsNothingToExtend() {
    refuses(
        () -> Given.submitted().extend(DUE.plusDays(7), "Why.", OFFICER, NOW),
        "audit.refused.notAwaited");
  }

  @Test
  void anAgencyThatJoinsLateHasADayOfItsOwn() {
    var december = LocalDate.of(2015, 12, 7);
    var joining =
        SelfAssessment.joining(Given.round(), Given.BCHC, LocalDate.of(2016, 4, 29), december);

    assertThat(joining.dueOn()).isEqualTo(LocalDate.of(2016, 4, 29));
    assertThat(joining.dueKnownSince()).isEqualTo(december);
    refuses(
        () -> SelfAssessment.joining(Given.round(), Given.BCHC, DUE, december),
        "audit.refused.dueInPast");
    refuses(
        () -> SelfAssessment.joining(Given.round(), Given.BCHC, DUE.minusDays(1), Given.OPENED),
        "audit.refused.dueBeforeRound");
  }

  @Test
  void whatTheOfficerGaveBackIsAwaitedWhateverTheDate() {
    var assessment = Given.returned();

    handIn(assessment, Instant.parse("2015-10-01T09:00:00Z"));

    assertThat(assessment.submissions()).hasSize(2);
  }

  @Test
  void anExemptionIsTakenBackToWhereTheAgencyStood() {
    var assessment = Given.withSignOff();
    assessment.exempt("The service closes.", MANAGER, NOW);

    refuses(() -> assessment.takeBackExemption(" ", MANAGER, NOW), "audit.refused.reasonMissing");
    refuses(
        () -> assessment.takeBackExemption("No.", LEAD, NOW),
        "audit.refused.notYours.AGENCY_CHECK");
    assessment.takeBackExemption("It stays open.", MANAGER, NOW);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);
    refuses(() -> assessment.takeBackExemption("Again.", MANAGER, NOW), "audit.refused.notExempt");
  }

  @Test
  void nobodyAnswersBeforeTheRoundOpens() {
    refuses(
        () -> Given.notStarted().workOn(LEAD, Instant.parse("2015-06-14T10:00:00Z")),
        "audit.refused.notOpenYet");
  }

  private static void handIn(SelfAssessment assessment, Instant at) {
    assessment.submit(Given.declared(), Given.nothingMissing(), "{}", SIGNOFF, at);
  }

  private static void refuses(ThrowingCallable attempt, String key) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }
}
