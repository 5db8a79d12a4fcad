package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.Amendment;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.AwaitedReturns;
import org.s11portal.audit.Extensions;
import org.s11portal.audit.GiveBack;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.base.Refused;
import org.s11portal.identity.People;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reminders by themselves and by an officer, to a real mail server, on a clock the test moves. */
@PortalTest
class RemindersTest {

  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private static final LocalDate DUE = AuditScene.DUE;

  @Autowired private ApplicationContext context;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private AwaitedReturns awaited;
  @Autowired private Extensions extensions;
  @Autowired private ReturnDesk returns;
  @Autowired private Chasing chasing;

  private final MovableClock clock = new MovableClock(Instant.EPOCH);
  private AuditScene scene;
  private Reminders reminders;
  private Postman postman;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void twoAgenciesAreAsked() {
    GivenLetters.everybody().forEach(people::remember);
    scene = new AuditScene(context).asking("bchc", "yos");
    // The letters that ask them are another matter.
    await()
        .until(
            () -> jdbc.queryForObject("select count(*) from letter", Long.class),
            count -> count == 3);
    jdbc.update("delete from letter");
    var settings = new LetterSettings("portal@example.org");
    var repository = context.getBean(LetterRepository.class);
    var addressees = context.getBean(Addressees.class);
    var desk =
        new LetterDesk(repository, addressees, settings, clock, "https://portal.example.org/");
    var reminding =
        bean(new ReminderDesk(awaited, context.getBean(ReminderNews.class), bean(desk), clock));
    reminders = new Reminders(awaited, reminding);
    postman = new Postman(bean(new Outgoing(repository, clock)), new PostOffice(sender, settings));
    sender.setHost("127.0.0.1");
    sender.setPort(SERVER.getSmtp().getPort());
  }

  @AfterEach
  void theServerIsEmpty() throws FolderException {
    sender.setHost("");
    SERVER.purgeEmailFromAllMailboxes();
  }

  @SuppressWarnings("unchecked")
  private <T> T bean(T made) {
    return (T)
        context.getAutowireCapableBeanFactory().initializeBean(made, made.getClass().getName());
  }

  @Test
  void eachReminderIsSentOnceHoweverOftenThePortalLooks() throws Exception {
    morning(DUE.minusDays(7));
    clock.pass(Duration.ofMinutes(10));
    walk();
    clock.pass(Duration.ofHours(20));
    walk();

    assertThat(received()).hasSize(3);
    var message = received().getFirst();
    assertThat(message.getSubject()).isEqualTo("Due on 31 August 2099: Section 11 audit 2015-16");
    assertThat(message.getContent().toString())
        .contains(
            "due soon: by the end of 31 August 2099",
            "https://portal.example.org/audit?round=2015-16");
    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia", "yusuf");
  }

  @Test
  void allFourComeOneAfterTheOther() {
    for (var day : List.of(30, 7, 1, -1)) {
      morning(DUE.minusDays(day));
    }

    assertThat(recipients(LetterKind.REMINDER_MONTH)).hasSize(3);
    assertThat(recipients(LetterKind.REMINDER_WEEK)).hasSize(3);
    assertThat(recipients(LetterKind.REMINDER_DAY)).hasSize(3);
    assertThat(recipients(LetterKind.REMINDER_OVERDUE)).hasSize(3);
    assertThat(received()).hasSize(12);
  }

  @Test
  void aServerThatWasDownForWeeksSendsTheLatestOnly() {
    morning(DUE.plusDays(9));

    assertThat(recipients(LetterKind.REMINDER_OVERDUE)).hasSize(3);
    assertThat(received()).hasSize(3);
  }

  @Test
  void aDatabaseBroughtBackAfterMonthsRemindsNobody() {
    morning(DUE.plusMonths(3));

    assertThat(received()).isEmpty();
  }

  @Test
  void eachAgencyIsRemindedOfItsOwnDay() {
    SignInAs.officer();
    extensions.grant(scene.id("bchc"), DUE.plusDays(10), "A merger.");

    morning(DUE.plusDays(1));
    assertThat(recipients(LetterKind.REMINDER_OVERDUE)).containsExactly("yusuf");

    morning(DUE.plusDays(3));
    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia");
  }

  @Test
  void whatWasGivenBackIsRemindedOfOnItsOwnDay() {
    scene.handedIn("bchc");
    SignInAs.officer();
    returns.giveBack(
        new GiveBack(
            scene.id("bchc"),
            List.of(new Amendment("1.2", "Name the lead.")),
            "See 1.2.",
            Optional.of(DUE.minusDays(60))));

    morning(DUE.minusDays(67));
    morning(DUE.minusDays(59));

    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia");
    assertThat(recipients(LetterKind.REMINDER_OVERDUE)).containsExactly("lewis", "nadia");
    scene.handsIn("bchc");
    morning(DUE.minusDays(7));
    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia", "yusuf");
  }

  @Test
  void whoIsExemptOrHasHandedInIsLeftInPeace() {
    scene.handedIn("bchc");
    SignInAs.manager();
    returns.exempt(scene.id("yos"), "The service closes.");

    morning(DUE.minusDays(1));

    assertThat(recipients(LetterKind.REMINDER_DAY)).isEmpty();
  }

  @Test
  void whileItWaitsForTheDeclarationTheSignOffOfficerIsReminded() throws Exception {
    scene.sentToSignOff("bchc");

    morning(DUE.minusDays(1));

    assertThat(recipients(LetterKind.REMINDER_DAY)).containsExactly("lewis", "sonia", "yusuf");
    assertThat(received().getFirst().getContent().toString())
        .contains(
            "waits for the declaration", "https://portal.example.org/audit/check?round=2015-16");
  }

  @Test
  void anAgencyOfWhichNobodyIsKnownIsReportedToTheOfficer() {
    jdbc.update("update person set agency = null where username = 'yusuf'");

    morning(DUE.minusDays(7));

    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia");
    assertThat(recipients(LetterKind.NOBODY_TO_TELL)).containsExactly("olive");
  }

  @Test
  void twoNodesAtTheSameMomentWriteEachLetterOnce() throws Exception {
    clock.set(ReminderStep.WEEK.moment(DUE));
    SecurityContextHolder.clearContext();
    var together = new CyclicBarrier(2);
    try (var nodes = Executors.newFixedThreadPool(2)) {
      var walks =
          Stream.of(1, 2)
              .map(
                  node ->
                      nodes.submit(
                          () -> {
                            together.await();
                            reminders.walk();
                            return node;
                          }))
              .toList();
      for (var walk : walks) {
        walk.get();
      }
    }

    walk();
    assertThat(recipients(LetterKind.REMINDER_WEEK)).containsExactly("lewis", "nadia", "yusuf");
    assertThat(received()).hasSize(3);
  }

  @Test
  void whatIsAwaitedIsToldToNobodyWhoIsSignedIn() {
    SignInAs.officer();

    assertThatThrownBy(() -> awaited.all()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> awaited.find(new AssessmentId(UUID.randomUUID())))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anOfficerRemindsThoseChosenInTheirOwnWordsOnce() throws Exception {
    SignInAs.officer();
    var bchc = scene.id("bchc");
    var wanted =
        remind(Set.of(bchc), "Please ring me.\r\nBcc: spy@example.org\r\n\r\n${7*7} {0}\u001b[31m");
    var preview = chasing.preview(wanted);
    assertThat(preview.people()).isEqualTo(2);
    assertThat(preview.body())
        .contains("Dear lewis", "officer writes:", "Please ring me.\nBcc: spy@example.org")
        .contains("${7*7} {0}")
        .doesNotContain("\u001b", "\r");

    chasing.remind(wanted);
    chasing.remind(wanted);
    clock.set(Instant.now().plusSeconds(5));
    postman.walk();

    assertThat(received()).hasSize(2);
    for (var message : received()) {
      assertThat(message.getAllRecipients()).hasSize(1);
      assertThat(message.getHeader("Bcc")).isNull();
      assertThat(GreenMailUtil.getBody(message)).contains("Bcc: spy@example.org");
    }
    assertThat(chasing.in(AuditScene.ROUND))
        .extracting(line -> line.agency().name(), line -> line.reminders().size())
        .containsExactly(tuple("Agency bchc", 1), tuple("Agency yos", 0));
    assertThat(chasing.in(AuditScene.ROUND).getFirst().reminders().getFirst().names())
        .containsExactly("lewis", "nadia");
  }

  @Test
  void aReminderNeedsSomebodyChosenAndNotTooManyWords() {
    SignInAs.officer();
    var bchc = scene.id("bchc");

    refuses(remind(Set.of(), ""), "notification.refused.nobodyChosen");
    refuses(remind(Set.of(bchc), "x".repeat(2001)), "notification.refused.wordsTooLong");
  }

  @Test
  void whoHandedInMeanwhileIsNotReminded() {
    scene.handedIn("bchc");
    SignInAs.officer();

    refuses(remind(Set.of(scene.id("bchc")), ""), "notification.refused.nobodyChosen");
  }

  @Test
  void onlyTheOfficerChases() {
    SignInAs.officer();
    var wanted = remind(Set.of(scene.id("bchc")), "");
    SignInAs.manager();
    assertThatThrownBy(() -> chasing.in(AuditScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> chasing.remind(wanted)).isInstanceOf(AccessDeniedException.class);
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> chasing.preview(wanted)).isInstanceOf(AccessDeniedException.class);
  }

  private void refuses(RemindNow wanted, String key) {
    assertThatThrownBy(() -> chasing.preview(wanted))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  private RemindNow remind(Set<AssessmentId> chosen, String words) {
    return new RemindNow(AuditScene.ROUND, chosen, words, chasing.occasion());
  }

  /** At eight in London, on that day. */
  private void morning(LocalDate day) {
    clock.set(ReminderStep.DAY.moment(day.plusDays(1)));
    walk();
  }

  /** The portal by itself: nobody is signed in. */
  private void walk() {
    SecurityContextHolder.clearContext();
    reminders.walk();
    postman.walk();
  }

  private List<String> recipients(LetterKind kind) {
    return jdbc.queryForList(
        "select recipient from letter where kind = ? order by recipient",
        String.class,
        kind.name());
  }

  private static List<MimeMessage> received() {
    return List.of(SERVER.getReceivedMessages());
  }
}
