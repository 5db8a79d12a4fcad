package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.s11portal.audit.Given.CONTRIBUTOR;
import static org.s11portal.audit.Given.LEAD;
import static org.s11portal.audit.Given.MANAGER;
import static org.s11portal.audit.Given.NOW;
import static org.s11portal.audit.Given.OFFICER;
import static org.s11portal.audit.Given.SIGNOFF;
import static org.s11portal.audit.Given.declared;
import static org.s11portal.audit.Given.givingBack;
import static org.s11portal.audit.Given.nothingMissing;
import static org.s11portal.audit.Given.oneThingMissing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;

class SelfAssessmentTest {

  @Test
  void theFirstAnswerStartsTheWork() {
    var assessment = Given.notStarted();

    assessment.workOn(CONTRIBUTOR, NOW);
    assessment.workOn(LEAD, NOW);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
    assertThat(assessment.steps()).hasSize(1);
  }

  @Test
  void signOffOfficerDoesNotStartTheWork() {
    refuses(() -> Given.notStarted().workOn(SIGNOFF, NOW), "audit.refused.notYours.IN_PROGRESS");
  }

  @Test
  void agencyCannotSendAnIncompleteReturnToSignOff() {
    var assessment = Given.inProgress();

    refuses(
        () -> assessment.sendToSignOff(oneThingMissing(), LEAD, NOW), "audit.refused.incomplete");
    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
  }

  @Test
  void contributorCannotSendToSignOff() {
    refuses(
        () -> Given.inProgress().sendToSignOff(nothingMissing(), CONTRIBUTOR, NOW),
        "audit.refused.notYours.AGENCY_CHECK");
  }

  @Test
  void nobodyAnswersWhileTheReturnIsWithSignOff() {
    refuses(() -> Given.withSignOff().workOn(CONTRIBUTOR, NOW), "audit.refused.frozen");
  }

  @Test
  void signOffOfficerSendsBackOnlyWithAReason() {
    var assessment = Given.withSignOff();

    refuses(() -> assessment.sendBack("  ", SIGNOFF, NOW), "audit.refused.reasonMissing");
    assessment.sendBack("4.6 names no officer.", SIGNOFF, NOW);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.IN_PROGRESS);
    assertThat(assessment.steps().getLast().reason()).isEqualTo("4.6 names no officer.");
  }

  @Test
  void contributorCannotDeclare() {
    refuses(
        () -> Given.withSignOff().submit(declared(), nothingMissing(), "{}", CONTRIBUTOR, NOW),
        "audit.refused.notYours.SUBMITTED");
  }

  @Test
  void agencyCannotSubmitWithAnUnansweredCriterion() {
    refuses(
        () -> Given.withSignOff().submit(declared(), oneThingMissing(), "{}", SIGNOFF, NOW),
        "audit.refused.incomplete");
  }

  @Test
  void declarationMustBeTickedAndSigned() {
    var unticked = new Declaration("Sonia Marsh", "Director", "I declare.", false);
    var unnamed = new Declaration(" ", "Director", "I declare.", true);
    var withoutPost = new Declaration("Sonia Marsh", "", "I declare.", true);

    refuses(() -> submit(unticked), "audit.refused.declarationNotAgreed");
    refuses(() -> submit(unnamed), "audit.refused.declarationUnnamed");
    refuses(() -> submit(withoutPost), "audit.refused.declarationUnnamed");
  }

  @Test
  void aReturnCannotSkipItsSignOff() {
    refuses(
        () -> Given.inProgress().submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW),
        "audit.refused.move.SUBMITTED");
  }

  @Test
  void handingInFreezesANumberedVersionWithItsHash() {
    var assessment = Given.withSignOff();

    var submission = assessment.submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW).detail();

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.SUBMITTED);
    assertThat(submission.number()).isEqualTo(1);
    assertThat(submission.declaredName()).isEqualTo("Sonia Marsh");
    assertThat(submission.sha256())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    refuses(() -> assessment.workOn(CONTRIBUTOR, NOW), "audit.refused.frozen");
  }

  @Test
  void handingInTwiceIsRefused() {
    refuses(
        () -> Given.submitted().submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW),
        "audit.refused.move.SUBMITTED");
  }

  @Test
  void aReturnGivenBackIsHandedInAsTheNextVersion() {
    var assessment = Given.returned();

    assessment.submit(declared(), nothingMissing(), "{\"second\":true}", SIGNOFF, NOW);

    assertThat(assessment.submissions()).extracting(SubmissionDetail::number).containsExactly(1, 2);
  }

  @Test
  void officerGivesBackOnlyWithAReasonAndOnlyBeforeScrutiny() {
    var assessment = Given.submitted();
    refuses(
        () -> assessment.returnToAgency(givingBack(""), OFFICER, NOW),
        "audit.refused.reasonMissing");

    assessment.move(AssessmentStatus.UNDER_SCRUTINY, OFFICER, NOW, "");

    refuses(
        () -> assessment.returnToAgency(givingBack("Too late."), OFFICER, NOW),
        "audit.refused.move.RETURNED");
  }

  @Test
  void theOfficerSaysOfEveryNamedCriterionWhatShouldChange() {
    var id = new AssessmentId(UUID.randomUUID());
    var nothingNamed = new GiveBack(id, List.of(), "Look again.");
    var silent = new GiveBack(id, List.of(new Amendment("1.1", " ")), "Look again.");

    refuses(
        () -> Given.submitted().returnToAgency(nothingNamed, OFFICER, NOW),
        "audit.refused.noCriteriaNamed");
    refuses(
        () -> Given.submitted().returnToAgency(silent, OFFICER, NOW), "audit.refused.noteMissing");
    assertThat(Given.returned().amendments())
        .containsExactly(new Amendment("1.1", "Say who the lead is."));
  }

  @Test
  void signOffOfficerTakesBackWhatIsHandedInWithAReasonAndBeforeScrutiny() {
    var assessment = Given.submitted();
    refuses(() -> assessment.withdraw(" ", SIGNOFF, NOW), "audit.refused.reasonMissing");
    refuses(
        () -> assessment.withdraw("Not mine.", LEAD, NOW), "audit.refused.notYours.AGENCY_CHECK");

    assessment.withdraw("2.1 names the wrong service.", SIGNOFF, NOW);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.AGENCY_CHECK);
    assertThat(assessment.submissions()).hasSize(1);
    assessment.submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW);
    assertThat(assessment.submissions()).hasSize(2);

    assessment.move(AssessmentStatus.UNDER_SCRUTINY, OFFICER, NOW, "");
    refuses(() -> assessment.withdraw("Too late.", SIGNOFF, NOW), "audit.refused.withdrawNow");
  }

  @Test
  void whatWasAmendedForTheOfficerIsNotTakenBack() {
    var assessment = Given.returned();
    assessment.submit(declared(), nothingMissing(), "{}", SIGNOFF, NOW);

    refuses(
        () -> assessment.withdraw("More to change.", SIGNOFF, NOW),
        "audit.refused.withdrawAmended");
  }

  @Test
  void nothingIsTakenBackThatCouldNotBeHandedInAgain() {
    refuses(
        () -> Given.submitted().withdraw("A slip.", SIGNOFF, NOW.plus(Duration.ofDays(90))),
        "audit.refused.withdrawLate");
  }

  @Test
  void theDeclarationIsInTheWordsOfTheRound() {
    var round = Given.round().summary();
    declared().requireWordsOf(round);

    assertThatThrownBy(
            () -> new Declaration("Sonia Marsh", "Director", "Mine.", true).requireWordsOf(round))
        .isInstanceOf(Stale.class);
  }

  @Test
  void agencyIsExemptedOnlyUntilItHasHandedIn() {
    var assessment = Given.notStarted();
    assessment.exempt("The service closed in May.", MANAGER, NOW);

    assertThat(assessment.status()).isEqualTo(AssessmentStatus.EXEMPT);
    refuses(() -> Given.submitted().exempt("Too late.", MANAGER, NOW), "audit.refused.move.EXEMPT");
    refuses(
        () -> Given.notStarted().exempt("Not mine.", OFFICER, NOW),
        "audit.refused.notYours.EXEMPT");
  }

  @Test
  void everyStepIsKeptWithWhoTookItAndWhy() {
    assertThat(Given.returned().steps())
        .extracting(StepDetail::after, StepDetail::who)
        .containsExactly(
            tuple(AssessmentStatus.IN_PROGRESS, CONTRIBUTOR.user()),
            tuple(AssessmentStatus.AGENCY_CHECK, LEAD.user()),
            tuple(AssessmentStatus.SUBMITTED, SIGNOFF.user()),
            tuple(AssessmentStatus.RETURNED, OFFICER.user()));
  }

  @Test
  void overdueIsReadFromTheDatesAndEndsWithHandingIn() {
    var dayAfter = Given.DUE.plusDays(1);

    assertThat(Given.inProgress().summary().isOverdue(Given.DUE)).isFalse();
    assertThat(Given.inProgress().summary().isOverdue(dayAfter)).isTrue();
    assertThat(Given.withSignOff().summary().isOverdue(dayAfter)).isTrue();
    assertThat(Given.submitted().summary().isOverdue(dayAfter)).isFalse();
  }

  @Test
  void aRoundMustBeDueAfterItOpens() {
    var sameDay = LocalDate.of(2015, 6, 15);
    var opening =
        new OpenRound(
            new RoundId("x"),
            "x",
            Given.SET.id(),
            sameDay,
            sameDay,
            "",
            Optional.empty(),
            List.of());

    refuses(() -> new AuditRound(opening, sameDay), "audit.refused.dueBeforeOpening");
  }

  private static void submit(Declaration declaration) {
    Given.withSignOff().submit(declaration, nothingMissing(), "{}", SIGNOFF, NOW);
  }

  private static void refuses(ThrowingCallable attempt, String key) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }
}
