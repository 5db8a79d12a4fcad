package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;

class AuditRoundTest {

  private static final LocalDate BEFORE = Given.OPENED.minusDays(1);
  private static final LocalDate AFTER = Given.OPENED.plusDays(1);

  private final AuditRound round = Given.round();

  @Test
  void onceOpenTheDueDayMovesOnlyToALaterOne() {
    refuses(
        () -> round.amend(due(Given.DUE.minusDays(1)), false, AFTER), "audit.refused.dueEarlier");

    round.amend(due(Given.DUE.plusDays(14)), false, AFTER);

    assertThat(round.summary().dueOn()).isEqualTo(Given.DUE.plusDays(14));
    assertThat(round.dueSetOn()).isEqualTo(AFTER);
  }

  @Test
  void beforeItOpensEverythingButTheSetMayStillChange() {
    round.amend(
        new AmendRound(
            id(), "Another title", Given.OPENED.plusDays(7), Given.DUE.minusDays(1), "Other.", 0),
        false,
        BEFORE);

    assertThat(round.summary().opensOn()).isEqualTo(Given.OPENED.plusDays(7));
    assertThat(round.summary().dueOn()).isEqualTo(Given.DUE.minusDays(1));
    assertThat(round.summary().title()).isEqualTo("Another title");
  }

  @Test
  void onceOpenItsOpeningDayStays() {
    var later = new AmendRound(id(), "T", Given.OPENED.plusDays(3), Given.DUE, "I declare.", 0);

    refuses(() -> round.amend(later, false, AFTER), "audit.refused.openedAlready");
  }

  @Test
  void aDeclarationThatSomebodyMadeKeepsItsWords() {
    var other = new AmendRound(id(), "T", Given.OPENED, Given.DUE, "Something else.", 0);

    refuses(() -> round.amend(other, true, AFTER), "audit.refused.declarationMade");
    round.amend(other, false, AFTER);

    assertThat(round.summary().declaration()).isEqualTo("Something else.");
  }

  @Test
  void aTitleAndADeclarationAreNeeded() {
    refuses(() -> round.amend(words(" ", "I declare."), false, AFTER), "audit.refused.titleUnfit");
    refuses(
        () -> round.amend(words("x".repeat(201), "I declare."), false, AFTER),
        "audit.refused.titleUnfit");
    refuses(
        () -> round.amend(words("Title", " "), false, AFTER), "audit.refused.declarationMissing");
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
    var old = new AmendRound(id(), "T", Given.OPENED, Given.DUE, "I declare.", 41);

    assertThatThrownBy(() -> round.amend(old, false, AFTER)).isInstanceOf(Stale.class);
  }

  @Test
  void aRoundIsNotDueInThePastNorBeforeItself() {
    refuses(
        () -> new AuditRound(opening(Optional.empty()), Given.DUE.plusDays(1)),
        "audit.refused.dueInPast");
    refuses(
        () -> new AuditRound(opening(Optional.of(id())), Given.OPENED),
        "audit.refused.previousIsItself");
  }

  @Test
  void aRoundWithReturnsThatLieWithThePartnershipCannotBeClosed() {
    for (var status :
        List.of(
            AssessmentStatus.SUBMITTED,
            AssessmentStatus.RETURNED,
            AssessmentStatus.UNDER_SCRUTINY,
            AssessmentStatus.PROVISIONAL,
            AssessmentStatus.MODERATED)) {
      refuses(
          () -> round.close(RoundClosure.of(List.of(standing(status)))),
          "audit.refused.closeTooEarly");
    }
  }

  @Test
  void whatWasNeverHandedInIsNamedAndDoesNotStopClosing() {
    var closure =
        RoundClosure.of(
            List.of(
                standing(AssessmentStatus.NOT_STARTED),
                standing(AssessmentStatus.PUBLISHED),
                standing(AssessmentStatus.EXEMPT)));
    assertThat(closure.missing()).hasSize(1);

    round.close(closure);

    assertThat(round.summary().status()).isEqualTo(RoundStatus.CLOSED);
    refuses(
        () -> round.amend(due(Given.DUE.plusDays(1)), false, AFTER), "audit.refused.roundClosed");
    refuses(
        () -> new SelfAssessment(round, Given.BCHC, AFTER).workOn(Given.CONTRIBUTOR, Given.NOW),
        "audit.refused.roundClosed");
    round.reopen();
    assertThat(round.summary().status()).isEqualTo(RoundStatus.OPEN);
  }

  private static AssessmentSummary standing(AssessmentStatus status) {
    return new AssessmentSummary(
        new AssessmentId(UUID.randomUUID()), id(), new AgencyId("bchc"), status, Given.DUE);
  }

  private static RoundId id() {
    return new RoundId("2015-16");
  }

  private static AmendRound due(LocalDate day) {
    return new AmendRound(id(), "Title", Given.OPENED, day, "I declare.", 0);
  }

  private static AmendRound words(String title, String declaration) {
    return new AmendRound(id(), title, Given.OPENED, Given.DUE, declaration, 0);
  }

  private static OpenRound opening(Optional<RoundId> previous) {
    return new OpenRound(
        id(), "T", Given.SET.id(), Given.OPENED, Given.DUE, "I declare.", previous, List.of());
  }

  private static void refuses(ThrowingCallable attempt, String key) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }
}
