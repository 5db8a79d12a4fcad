package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters through a real mail server, which stops, refuses and comes back. */
@PortalTest
class LettersGoOutTest {

  private static final Instant NOON = Instant.parse("2015-08-03T11:00:00Z");
  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

  private static MessageDeliveryHandler delivery;

  @Autowired private ApplicationContext context;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private People people;
  @Autowired private TransactionTemplate transaction;

  private final MovableClock clock = new MovableClock(NOON);
  private LetterDesk desk;
  private Outgoing outgoing;
  private Letters letters;
  private Postman postman;

  @BeforeAll
  static void start() {
    SERVER.start();
    delivery = SERVER.getUserManager().getMessageDeliveryHandler();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  /** The same as in the portal, but for the clock and the addresses. */
  @BeforeEach
  void everythingIsInPlace() {
    var settings = new LetterSettings("portal@example.org");
    var repository = context.getBean(LetterRepository.class);
    var office = new PostOffice(sender, settings);
    var addressees = context.getBean(Addressees.class);
    desk =
        bean(
            new LetterDesk(repository, addressees, settings, clock, "https://portal.example.org/"));
    outgoing = bean(new Outgoing(repository, clock));
    letters = bean(new Letters(repository, people, office, clock));
    postman = new Postman(outgoing, office);
    sender.setHost("127.0.0.1");
    sender.setPort(SERVER.getSmtp().getPort());
    people.remember(GivenPeople.OLIVE);
    SignInAs.officer();
  }

  @AfterEach
  void theServerIsBackAndEmpty() throws FolderException {
    sender.setHost("");
    SERVER.getUserManager().setMessageDeliveryHandler(delivery);
    SERVER.purgeEmailFromAllMailboxes();
  }

  @SuppressWarnings("unchecked")
  private <T> T bean(T made) {
    return (T)
        context.getAutowireCapableBeanFactory().initializeBean(made, made.getClass().getName());
  }

  @Test
  void aLetterIsSentOnceAndSaysWhatToDo() throws Exception {
    write("BCHC", GivenPeople.OLIVE);

    postman.walk();
    postman.walk();

    assertThat(received()).hasSize(1);
    var message = received().getFirst();
    assertThat(message.getSubject()).isEqualTo("Handed in: BCHC, Audit 2015-16");
    assertThat(message.getFrom()[0]).hasToString("portal@example.org");
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getAllRecipients()[0]).hasToString("olive@example.org");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContent().toString())
        .startsWith("Dear olive,")
        .contains("BCHC has handed in its return for “Audit 2015-16”")
        .contains("https://portal.example.org/returns/2015-16/bchc");
    assertThat(only().status()).isEqualTo(LetterStatus.SENT);
    assertThat(only().sentAt()).contains(NOON);
  }

  @Test
  void theSameNewsIsWrittenToOnePersonOnce() {
    write("BCHC", GivenPeople.OLIVE);
    write("BCHC", GivenPeople.OLIVE);

    assertThat(all()).hasSize(1);
  }

  @Test
  void aLetterTheServerRefusesIsTriedAgainUnderTheSameMessageId() throws Exception {
    write("BCHC", GivenPeople.OLIVE);
    refuse();
    postman.walk();

    assertThat(received()).isEmpty();
    assertThat(only().status()).isEqualTo(LetterStatus.WAITING);
    assertThat(only().trouble()).contains(Trouble.REFUSED);
    assertThat(only().answer()).hasValueSatisfying(said -> assertThat(said).contains("451"));

    SERVER.getUserManager().setMessageDeliveryHandler(delivery);
    postman.walk();
    assertThat(received()).as("not before the pause is over").isEmpty();

    clock.pass(Duration.ofMinutes(3));
    postman.walk();

    assertThat(received()).hasSize(1);
    assertThat(received().getFirst().getMessageID())
        .isEqualTo("<" + only().id().value() + "@example.org>");
    assertThat(only().status()).isEqualTo(LetterStatus.SENT);
    assertThat(only().trouble()).isEmpty();
  }

  @Test
  void aServerThatIsDownLosesNothing() throws IOException {
    sender.setPort(closedPort());
    write("BCHC", GivenPeople.OLIVE, GivenPeople.LEWIS, GivenPeople.SONIA);

    postman.walk();

    assertThat(all()).allMatch(letter -> letter.status() == LetterStatus.WAITING);
    assertThat(all().stream().mapToInt(LetterDetail::attempts).sum())
        .as("the others need not be tried on a server that is down")
        .isEqualTo(1);

    sender.setPort(SERVER.getSmtp().getPort());
    clock.pass(Duration.ofMinutes(3));
    postman.walk();

    assertThat(received()).hasSize(3);
  }

  @Test
  void withoutAMailServerLettersWait() {
    sender.setHost("");
    write("BCHC", GivenPeople.OLIVE);

    postman.walk();

    assertThat(letters.canLeave()).isFalse();
    assertThat(only().status()).isEqualTo(LetterStatus.WAITING);
    assertThat(only().attempts()).isZero();
  }

  @Test
  void noServerMakesThePostmanWaitForEver() {
    assertThat(sender.getJavaMailProperties())
        .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
  }

  @Test
  void afterEnoughAttemptsItIsListedAsFailedAndSomebodyMayTryAgain() {
    write("BCHC", GivenPeople.OLIVE);
    refuse();
    for (int attempt = 0; attempt < 9; attempt++) {
      postman.walk();
      clock.pass(Duration.ofHours(25));
    }
    var failed = letters.page(Optional.of(LetterStatus.FAILED), 1).letters();
    assertThat(failed).hasSize(1);

    SERVER.getUserManager().setMessageDeliveryHandler(delivery);
    postman.walk();
    assertThat(received()).isEmpty();

    letters.tryAgain(failed.getFirst().id());
    postman.walk();

    assertThat(received()).hasSize(1);
    assertThat(letters.count(LetterStatus.FAILED)).isZero();
  }

  @Test
  void oneBadLetterDoesNotHoldUpTheOthers() {
    var nowhere = GivenPeople.with("nick", Optional.of("nick"), null, Roles.SAFEGUARDING_OFFICER);
    write("BCHC", nowhere, GivenPeople.OLIVE);

    postman.walk();

    assertThat(received()).hasSize(1);
    assertThat(letters.count(LetterStatus.FAILED)).isEqualTo(1);
  }

  @Test
  void aNodeThatDiesWhileSendingLeavesTheLetterToTheNext() {
    write("BCHC", GivenPeople.OLIVE);
    assertThat(outgoing.takeNext()).isPresent();

    postman.walk();
    assertThat(received()).as("it may still be sending").isEmpty();

    clock.pass(Duration.ofMinutes(11));
    postman.walk();
    assertThat(received()).hasSize(1);
  }

  @Test
  void aLetterThatSomebodyIsTakingIsPassedOver() throws Exception {
    write("BCHC", GivenPeople.OLIVE, GivenPeople.LEWIS);

    var taken =
        transaction.execute(
            status -> {
              var mine = outgoing.takeNext().orElseThrow().id();
              var theirs = elsewhere(() -> outgoing.takeNext().orElseThrow().id());
              return List.of(mine, theirs);
            });

    assertThat(taken).doesNotHaveDuplicates();
  }

  @Test
  void newsThatIsTwoWeeksOldIsNotSentByItself() {
    write("BCHC", GivenPeople.OLIVE);
    clock.pass(Duration.ofDays(15));

    postman.walk();

    assertThat(received()).isEmpty();
    assertThat(only().trouble()).contains(Trouble.OUTDATED);
  }

  @Test
  void whatPeopleWriteAddsNoHeaderAndRunsNoTemplate() throws Exception {
    write("Agency\r\nBcc: spy@example.org\r\n\r\n${7*7} {0} <b>x</b>", GivenPeople.OLIVE);

    postman.walk();

    var message = received().getFirst();
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getRecipients(RecipientType.CC)).isNull();
    assertThat(message.getSubject())
        .isEqualTo("Handed in: Agency Bcc: spy@example.org ${7*7} {0} <b>x</b>, Audit 2015-16");
    assertThat(message.getContentType()).startsWith("text/plain");
    assertThat(message.getContent().toString()).contains("${7*7} {0} <b>x</b>");
    assertThat(GreenMailUtil.getHeaders(message)).doesNotContain("\nBcc:");
  }

  @Test
  void anAddressWithALineBreakIsNoAddress() {
    var sly =
        GivenPeople.with(
            "sly",
            Optional.of("sly@example.org\r\nBcc: spy@example.org"),
            null,
            Roles.SAFEGUARDING_OFFICER);
    write("BCHC", sly);

    postman.walk();

    assertThat(received()).isEmpty();
    assertThat(only().trouble()).contains(Trouble.NO_ADDRESS);
  }

  @Test
  void whenNobodyIsThereTheOfficersHearOfIt() {
    write("BCHC");

    assertThat(only().kind()).isEqualTo(LetterKind.NOBODY_TO_TELL);
    assertThat(only().recipient()).isEqualTo(GivenPeople.OLIVE.user());
    assertThat(only().subject()).contains("Handed in: BCHC");
  }

  @Test
  void lettersAreNotForAgenciesOrTheBoard() {
    for (Runnable signIn :
        List.<Runnable>of(
            () -> SignInAs.lead("bchc"),
            SignInAs::boardMember,
            SignInAs::panelChair,
            SignInAs::independentChair)) {
      signIn.run();
      assertThatThrownBy(() -> letters.page(Optional.empty(), 1))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> letters.tryAllAgain()).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void anUnknownLetterIsNotThere() {
    assertThatThrownBy(() -> letters.tryAgain(new LetterId(new UUID(0, 1))))
        .isInstanceOf(NotFound.class);
  }

  private void write(String agency, PersonDetail... to) {
    var news =
        new News(
            LetterKind.RETURN_SUBMITTED,
            "one",
            NOON,
            "returns/2015-16/bchc",
            List.of(agency, "Audit 2015-16"));
    transaction.executeWithoutResult(status -> desk.write(news, List.of(to)));
  }

  private static void refuse() {
    SERVER
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new UserException("mailbox is full");
            });
  }

  private static int closedPort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static List<MimeMessage> received() {
    return Arrays.asList(SERVER.getReceivedMessages());
  }

  private List<LetterDetail> all() {
    return letters.page(Optional.empty(), 1).letters();
  }

  private LetterDetail only() {
    assertThat(all()).hasSize(1);
    return all().getFirst();
  }

  private static <T> T elsewhere(Callable<T> work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
