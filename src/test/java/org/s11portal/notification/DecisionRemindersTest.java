package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.Agencies;
import org.s11portal.identity.People;
import org.s11portal.panel.AwaitedDecisions;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.EscalateChallenge;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The officers are reminded of what was passed up, each time once, on a clock the test moves. */
@PortalTest
class DecisionRemindersTest {

  private static final LocalDate BY = LocalDate.of(2099, 5, 3);

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private AwaitedDecisions awaited;
  @Autowired private Challenges challenges;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcTemplate jdbc;
  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private WrittenLetters letters;
  private DecisionReminders reminders;
  private PanelId panel;
  private ChallengeId challenge;

  @BeforeEach
  void thePanelPassesSomethingUp() {
    GivenLetters.everybody().forEach(people::remember);
    panel = new PanelScene(context).held();
    challenge =
        challenges
            .raise(new RaiseChallenge(panel, "1.1", "Show us.", LocalDate.of(2099, 3, 1)))
            .id();
    challenges.escalate(challenge, new EscalateChallenge("The chief nurse", BY, "Nobody answers."));
    letters = new WrittenLetters(context);
    var desk =
        new DecisionReminderDesk(
            awaited,
            context.getBean(Agencies.class),
            context.getBean(Addressees.class),
            context.getBean(LetterDesk.class),
            clock);
    reminders = new DecisionReminders(awaited, desk);
  }

  @Test
  void threeDaysBeforeOnTheDayAndWhenItIsOverdueEachOnce() {
    for (var day : List.of(4, 3, 2, 0, -1, -2)) {
      morning(BY.minusDays(day));
      morning(BY.minusDays(day));
    }

    for (var kind :
        List.of(LetterKind.DECISION_SOON, LetterKind.DECISION_TODAY, LetterKind.DECISION_OVERDUE)) {
      assertThat(letters.recipients(kind)).containsExactly("olive");
    }
    assertThat(letters.one(LetterKind.DECISION_SOON).body())
        .contains("criterion 1.1", "3 May 2099", "The chief nurse", panel.value() + "/1.1");
  }

  @Test
  void whatIsClosedIsNotRemindedOf() {
    challenges.close(challenge, "The chief nurse has asked every team.");
    morning(BY);

    assertThat(letters.of(LetterKind.DECISION_TODAY)).isEmpty();
  }

  @Test
  void nobodyIsRemindedOfWhatHasNoDayUntilItIsSet() {
    jdbc.update("update challenge set decide_by = null, decide_by_since = null");
    morning(BY);
    assertThat(letters.of(LetterKind.DECISION_TODAY)).isEmpty();

    SignInAs.officer();
    challenges.decideBy(challenge, BY);
    morning(BY);
    assertThat(letters.of(LetterKind.DECISION_TODAY)).hasSize(1);
  }

  @Test
  void whatIsAwaitedIsToldToNobodyWhoIsSignedIn() {
    SignInAs.officer();
    assertThatThrownBy(() -> awaited.all()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> awaited.find(challenge)).isInstanceOf(AccessDeniedException.class);
  }

  private void morning(LocalDate day) {
    SecurityContextHolder.clearContext();
    clock.set(DecisionStep.TODAY.moment(day));
    transactions.executeWithoutResult(transaction -> reminders.walk());
  }
}
