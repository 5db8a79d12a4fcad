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
import org.s11portal.identity.Roles;
import org.s11portal.panel.AskedOf;
import org.s11portal.panel.AwaitedAnswers;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever owes a panel an answer is reminded, each time once, on a clock the test moves. */
@PortalTest
class AnswerRemindersTest {

  private static final LocalDate DUE = LocalDate.of(2099, 3, 1);

  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private AwaitedAnswers awaited;
  @Autowired private Challenges challenges;
  @Autowired private TransactionTemplate transactions;
  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private WrittenLetters letters;
  private AnswerReminders reminders;
  private PanelId panel;
  private ChallengeId challenge;

  @BeforeEach
  void thePanelAsksNadia() {
    GivenLetters.everybody().forEach(people::remember);
    people.remember(GivenPeople.person("ida", null, Roles.INDEPENDENT_CHAIR));
    panel = new PanelScene(context).held();
    challenge =
        challenges
            .raise(
                new RaiseChallenge(
                    panel, "1.1", "Show us.", DUE, new AskedOf(GivenPeople.NADIA.user(), "")))
            .id();
    letters = new WrittenLetters(context);
    var desk =
        new AnswerReminderDesk(
            awaited,
            context.getBean(Agencies.class),
            context.getBean(Addressees.class),
            context.getBean(LetterDesk.class),
            clock);
    reminders = new AnswerReminders(awaited, desk);
  }

  @Test
  void threeDaysBeforeOnTheDayAndWhenItIsOverdueEachOnce() {
    for (var day : List.of(4, 3, 2, 0, -1, -2)) {
      morning(DUE.minusDays(day));
      morning(DUE.minusDays(day));
    }

    for (var kind :
        List.of(LetterKind.ANSWER_SOON, LetterKind.ANSWER_TODAY, LetterKind.ANSWER_OVERDUE)) {
      assertThat(letters.recipients(kind)).containsExactlyInAnyOrder("lewis", "nadia");
    }
    assertThat(letters.one(LetterKind.ANSWER_SOON).body())
        .contains("criterion 1.1", "1 March 2099", "/our-panel?panel=" + panel.value());
  }

  @Test
  void whatIsAnsweredIsNotRemindedOf() {
    SignInAs.person("lewis", "bchc", Roles.AGENCY_LEAD);
    challenges.answer(challenge, "Here.");
    morning(DUE);

    assertThat(letters.of(LetterKind.ANSWER_TODAY)).isEmpty();
  }

  @Test
  void theIndependentChairHearsOfWhatIsPassedUp() {
    challenges.escalate(
        challenge, new EscalateChallenge("The board", LocalDate.of(2100, 5, 3), "Nobody answers."));
    morning(DUE.plusDays(1));

    assertThat(letters.recipients(LetterKind.CHALLENGE_ESCALATED)).containsExactly("ida");
    assertThat(letters.of(LetterKind.ANSWER_OVERDUE)).isEmpty();
  }

  @Test
  void whatIsAwaitedIsToldToNobodyWhoIsSignedIn() {
    SignInAs.officer();
    assertThatThrownBy(() -> awaited.all()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> awaited.find(challenge)).isInstanceOf(AccessDeniedException.class);
  }

  private void morning(LocalDate day) {
    SecurityContextHolder.clearContext();
    clock.set(AnswerStep.TODAY.moment(day));
    transactions.executeWithoutResult(transaction -> reminders.walk());
  }
}
