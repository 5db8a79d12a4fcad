package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.panel.Given.BCHC;
import static org.s11portal.panel.Given.CHAIR;
import static org.s11portal.panel.Given.CHAIR_OF_BCHC;
import static org.s11portal.panel.Given.CRITERION;
import static org.s11portal.panel.Given.LEAD;
import static org.s11portal.panel.Given.MEMBER;
import static org.s11portal.panel.Given.NOW;
import static org.s11portal.panel.Given.OFFICER;
import static org.s11portal.panel.Given.POLICE;
import static org.s11portal.panel.Given.STRANGER;
import static org.s11portal.panel.Given.held;
import static org.s11portal.panel.Given.raised;
import static org.s11portal.panel.Given.raising;
import static org.s11portal.panel.Given.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

class ChallengeTest {

  private static final SignedIn NADIA =
      Given.person("nadia", Optional.of(BCHC), Roles.AGENCY_CONTRIBUTOR);

  private static final LocalDate TODAY = LocalDate.of(2016, 2, 16);
  private static final LocalDate DECIDE_BY = LocalDate.of(2016, 5, 3);

  @Test
  void whoeverSitsOnThePanelMayRaiseAChallenge() {
    var challenge = raised().detail();

    assertThat(challenge.status()).isEqualTo(ChallengeStatus.RAISED);
    assertThat(challenge.code()).isEqualTo("9.3");
    assertThat(challenge.agency()).isEqualTo(BCHC);
    assertThat(challenge.answer()).isEmpty();
  }

  @Test
  void whoDoesNotSitOnThePanelRaisesNoChallenge() {
    refused("panel.refused.notYours.CHALLENGE", () -> raise(held(), STRANGER));
    refused("panel.refused.notYours.CHALLENGE", () -> raise(held(), OFFICER));
  }

  @Test
  void nobodyChallengesTheirOwnAgency() {
    refused("panel.refused.ownAgency", () -> raise(held(), CHAIR_OF_BCHC));
    refused("panel.refused.ownAgency", () -> answered().accept("Enough.", CHAIR_OF_BCHC, NOW));
    refused(
        "panel.refused.ownAgency",
        () -> raised().escalate(passed("The board", "Why"), CHAIR_OF_BCHC, NOW));
    refused("panel.refused.ownAgency", () -> escalated().close("Done", CHAIR_OF_BCHC, NOW));
  }

  @Test
  void afterThePanelHasConcludedNothingMoreIsAsked() {
    refused("panel.refused.noChallengesNow", () -> raise(Given.concluded(), MEMBER));
    refused("panel.refused.noChallengesNow", () -> raise(Given.circulated(), MEMBER));
  }

  @Test
  void aChallengeAsksSomethingAndIsNotDueInThePast() {
    refused("panel.refused.challengeEmpty", () -> raising(" "));
    var late =
        new RaiseChallenge(new PanelId(UUID.randomUUID()), "9.3", "?", LocalDate.of(2016, 2, 15));
    refused(
        "panel.refused.dueInThePast", () -> new Challenge(held(), CRITERION, late, MEMBER, NOW));
  }

  @Test
  void theAgencysLeadAnswersAndTheChairAccepts() {
    var challenge = answered();
    challenge.accept("It is enough.", CHAIR, NOW);

    assertThat(challenge.detail().answer().orElseThrow().text()).isEqualTo("They moved in April.");
    assertThat(challenge.detail().status()).isEqualTo(ChallengeStatus.ACCEPTED);
  }

  @Test
  void whatTheAgencyHasOnlyDraftedThePanelDoesNotSee() {
    var challenge = raised();
    challenge.draft("They mo", 0, LEAD);

    assertThat(challenge.detail().answer()).isEmpty();
    assertThat(challenge.askedOfUs().draft()).isEqualTo("They mo");
  }

  @Test
  void ofTwoColleaguesWhoDraftAnAnswerTheSecondIsTold() {
    refused("panel.refused.staleAnswer", () -> raised().draft("Hers", 7, LEAD));
  }

  @Test
  void onlyTheLeadOfThatAgencyAnswers() {
    var other = Given.person("oscar", Optional.of(POLICE), Roles.AGENCY_LEAD);

    refused(
        "panel.refused.challengeNotYours.ANSWERED", () -> raised().answer("We do.", NADIA, NOW));
    refused("base.notFound", () -> raised().answer("We do.", other, NOW));
    refused("panel.refused.answerEmpty", () -> raised().answer(" ", LEAD, NOW));
  }

  @Test
  void anAnswerIsGivenOnceAndThenStands() {
    refused("panel.refused.challenge.ANSWERED", () -> answered().answer("More.", LEAD, NOW));
    refused("panel.refused.challenge.ANSWERED", () -> answered().draft("More.", 0, LEAD));
  }

  @Test
  void anEscalatedChallengeHasAnOwnerAndClosesWithAnOutcome() {
    var challenge = escalated();
    challenge.close("Raised with the chief nurse.", OFFICER, NOW);

    assertThat(challenge.detail().owner()).contains("The board");
    assertThat(challenge.detail().outcome()).contains("Raised with the chief nurse.");
    refused("panel.refused.ownerMissing", () -> passed(" ", "Why"));
    refused("panel.refused.ownerTooLong", () -> passed("x".repeat(201), "Why"));
    refused("panel.refused.outcomeMissing", () -> escalated().close("", CHAIR, NOW));
  }

  @Test
  void whatIsPassedUpIsToBeDecidedByADayThatIsNotPast() {
    var challenge = escalated();

    assertThat(challenge.detail().decideBy()).contains(DECIDE_BY);
    assertThat(challenge.detail().isDecisionOverdue(DECIDE_BY)).isFalse();
    assertThat(challenge.detail().isDecisionOverdue(DECIDE_BY.plusDays(1))).isTrue();
    refused(
        "panel.refused.decideByInThePast",
        () -> raised().escalate(passed("The board", TODAY.minusDays(1), "Why"), CHAIR, NOW));
    var today = raised();
    today.escalate(passed("The board", TODAY, "Why"), CHAIR, NOW);
    assertThat(today.detail().decideBy()).contains(TODAY);
  }

  @Test
  void onceItIsClosedNoDecisionIsOverdueAnyMore() {
    var challenge = escalated();
    assertThat(challenge.awaitedDecision().orElseThrow().owner()).isEqualTo("The board");
    challenge.close("Decided.", OFFICER, NOW);

    assertThat(challenge.detail().isDecisionOverdue(DECIDE_BY.plusDays(1))).isFalse();
    assertThat(challenge.awaitedDecision()).isEmpty();
  }

  @Test
  void aDayIsSetOnceAndOnlyForWhatWasPassedUp() {
    refused("panel.refused.notEscalated", () -> raised().decideBy(DECIDE_BY, CHAIR, NOW));
    refused("panel.refused.notEscalated", () -> answered().decideBy(DECIDE_BY, CHAIR, NOW));
    refused("panel.refused.decideByStands", () -> escalated().decideBy(DECIDE_BY, CHAIR, NOW));
    refused("panel.refused.ownAgency", () -> escalated().decideBy(DECIDE_BY, CHAIR_OF_BCHC, NOW));
  }

  @Test
  void eachStepIsWrittenDownWithWhoWhenAndWhy() {
    var challenge = escalated();
    challenge.close("The board has asked every agency.", OFFICER, NOW.plusSeconds(60));

    assertThat(challenge.detail().steps())
        .containsExactly(
            new ChallengeStep(
                ChallengeStatus.ESCALATED, CHAIR.user(), "piers", NOW, "It concerns every agency."),
            new ChallengeStep(
                ChallengeStatus.CLOSED,
                OFFICER.user(),
                "olive",
                NOW.plusSeconds(60),
                "The board has asked every agency."));
    refused("panel.refused.acceptReasonMissing", () -> answered().accept(" ", CHAIR, NOW));
    refused("panel.refused.escalateReasonMissing", () -> passed("The board", " "));
  }

  @Test
  void itIsPutToTheLeadUnlessSomebodyElseIsNamed() {
    assertThat(raised().detail().asked().isLead()).isTrue();
    var named =
        new Challenge(
            held(),
            CRITERION,
            raising("Show us.").of(new AskedOf(NADIA.user(), "Nadia")),
            MEMBER,
            NOW);

    named.draft("We be", 0, NADIA);
    assertThat(named.askedOfUs().draft()).isEqualTo("We be");
    refused("panel.refused.answerNotYours", () -> raised().draft("We be", 0, NADIA));
    refused(
        "panel.refused.challengeNotYours.ANSWERED", () -> named.answer("We begin.", NADIA, NOW));
    refused("panel.refused.ownerTooLong", () -> AskedOf.named("x".repeat(201)));
  }

  @Test
  void overdueIsWhatIsNotAnsweredByItsDay() {
    var due = raised().detail();

    assertThat(due.isOverdue(Given.DUE)).isFalse();
    assertThat(due.isOverdue(Given.DUE.plusDays(1))).isTrue();
    assertThat(answered().detail().isOverdue(Given.DUE.plusDays(1))).isFalse();
  }

  private static Challenge raise(ScrutinyPanel panel, SignedIn by) {
    return new Challenge(panel, CRITERION, raising("Show the other teams."), by, NOW);
  }

  private static Challenge answered() {
    var challenge = raised();
    challenge.answer("They moved in April.", LEAD, NOW);
    return challenge;
  }

  private static EscalateChallenge passed(String owner, String why) {
    return passed(owner, DECIDE_BY, why);
  }

  private static EscalateChallenge passed(String owner, LocalDate by, String why) {
    return new EscalateChallenge(owner, by, why);
  }

  private static Challenge escalated() {
    var challenge = raised();
    challenge.escalate(passed("The board", "It concerns every agency."), CHAIR, NOW);
    return challenge;
  }
}
