package org.s11portal.notification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.LayOutSlots;
import org.s11portal.panel.OfferedDates;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.panel.Part;
import org.s11portal.panel.SeatPlan;
import org.s11portal.panel.SittingPlan;
import org.s11portal.panel.SlotBook;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Invitations through a real mail server: arranged, changed, called off. */
@PortalTest
class InvitationsGoOutTest {

  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private static final SittingPlan LATER =
      new SittingPlan(
          LocalDate.of(2016, 3, 29), LocalTime.of(9, 30), LocalTime.of(11, 0), "Room 5\r\nBcc: x");

  @Autowired private ApplicationContext context;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private PanelBookings bookings;
  @Autowired private SlotBook slots;
  @Autowired private OfferedDates offered;
  @Autowired private People people;
  @Autowired private Postman postman;
  @Autowired private JdbcTemplate jdbc;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void aReturnIsHandedIn() {
    sender.setHost("127.0.0.1");
    sender.setPort(SERVER.getSmtp().getPort());
    new PanelScene(context).handedIn();
    person("panelchair", Optional.empty(), Roles.PANEL_CHAIR);
    person("panelmember", Optional.of("police"), Roles.PANEL_MEMBER);
    person("panelmember2", Optional.of("csc"), Roles.PANEL_MEMBER);
    person("deputy", Optional.empty(), Roles.PANEL_MEMBER);
    person("lewis", Optional.of("bchc"), Roles.AGENCY_LEAD);
    SignInAs.officer();
  }

  @AfterEach
  void theServerIsEmpty() throws FolderException {
    sender.setHost("");
    SERVER.purgeEmailFromAllMailboxes();
  }

  @Test
  void everybodyWhoComesIsInvitedAndTheirCalendarsFollowTheDate() throws Exception {
    var id = book();
    bookings.change(id, LATER, PanelScene.SEATS, Set.of());
    bookings.postpone(id, "The chair is ill.");
    bookings.rebook(id, PanelScene.PLAN, PanelScene.SEATS, Set.of());
    bookings.cancel(id, "The building is closed.");
    post();

    for (var reader : List.of("lewis", "panelchair", "panelmember", "panelmember2")) {
      var told = told(reader);
      assertThat(told)
          .extracting(one -> one.getEvents().getFirst().getUid().getValue())
          .containsOnly(id.value() + "-1@localhost");
      assertThat(told.getLast().getMethod().getValue()).isEqualTo("CANCEL");
      assertThat(told.getLast().getEvents().getFirst().getSequence().getValue()).isEqualTo(5);
    }
  }

  @Test
  void anInvitationIsAnAlternativeToTheWordsAndSaysWhatToDoWithIt() throws Exception {
    book();
    post();

    var message = to("panelchair").getFirst();
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString())
        .contains("16 February 2016, 13:30–15:00")
        .contains("Room 4");
    assertThat(parts.getBodyPart(1).getContentType())
        .contains("text/calendar", "method=REQUEST")
        .containsIgnoringCase("charset=utf-8");
    var event = told("panelchair").getFirst().getEvents().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("Scrutiny panel: Agency bchc");
    assertThat(event.getAttendees()).hasSize(1);
    assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("panelchair@example.org");
  }

  @Test
  void aChangeOnTheSameDayIsToldWithAHigherNumberAndNoExtraHeader() throws Exception {
    var id = book();
    post();
    bookings.change(id, LATER, PanelScene.SEATS, Set.of());
    post();

    var told = told("lewis");
    assertThat(told)
        .extracting(one -> one.getEvents().getFirst().getSequence().getValue())
        .containsExactly(1, 2);
    var changed = told.getLast().getEvents().getFirst();
    assertThat(changed.getDateStart().getValue().toInstant()).hasToString("2016-03-29T08:30:00Z");
    assertThat(changed.getLocation().getValue()).isEqualTo("Room 5 Bcc: x");
    assertThat(to("lewis").getLast().getHeader("Bcc")).isNull();
  }

  @Test
  void whoNoLongerSitsIsToldSoAndDeputiesAreInvited() throws Exception {
    var id = book();
    post();
    bookings.change(
        id,
        PanelScene.PLAN,
        List.of(
            new SeatPlan(new UserId("panelchair"), Part.CHAIR),
            new SeatPlan(new UserId("panelmember"), Part.CLERK, Optional.of(new UserId("deputy")))),
        Set.of());
    post();

    assertThat(told("panelmember2").getLast().getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(told("panelmember").getLast().getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(told("deputy").getFirst().getMethod().getValue()).isEqualTo("REQUEST");
  }

  @Test
  void aDeputyReadsWhoseAndEverybodyElseWhatTheyAre() throws Exception {
    bookings.book(
        new BookPanel(
            PanelScene.ROUND,
            PanelScene.BCHC,
            PanelScene.PLAN,
            List.of(
                new SeatPlan(new UserId("panelchair"), Part.CHAIR),
                new SeatPlan(
                    new UserId("panelmember"), Part.CLERK, Optional.of(new UserId("deputy"))))));
    post();

    assertThat(words("deputy")).contains("Your part: deputy for panelmember (Clerk)");
    assertThat(words("panelmember")).contains("Your part: Clerk").doesNotContain("deputy");
    assertThat(to("deputy").getFirst().getSubject())
        .isEqualTo("You are a deputy on a scrutiny panel: Agency bchc");
    assertThat(told("deputy").getFirst().getEvents().getFirst().getSummary().getValue())
        .isEqualTo("Scrutiny panel: Agency bchc (as deputy for panelmember)");
  }

  @Test
  void theOfficersHearOfADateThatAnAgencyTakes() throws Exception {
    person("olive", Optional.empty(), Roles.SAFEGUARDING_OFFICER);
    var dates =
        slots.layOut(
            new LayOutSlots(
                PanelScene.ROUND,
                LocalDate.of(2099, 2, 16),
                LocalTime.of(23, 0),
                120,
                0,
                1,
                "Room 4",
                PanelScene.SEATS,
                Set.of()));
    slots.offer(PanelScene.ROUND);
    SignInAs.lead("bchc");
    offered.pick(dates.getFirst());
    post();

    var heard = new ArrayList<MimeMessage>();
    for (var message : SERVER.getReceivedMessages()) {
      if (Arrays.toString(message.getAllRecipients()).contains("olive@example.org")
          && message.getSubject().startsWith("A date is chosen")) {
        heard.add(message);
      }
    }
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().getSubject()).isEqualTo("A date is chosen: Agency bchc");
    assertThat(heard.getFirst().getContent().toString())
        .contains("16 February 2099, 23:00 to 01:00 on 17 February 2099");
  }

  private static String words(String reader) throws Exception {
    var parts = (MimeMultipart) to(reader).getFirst().getContent();
    return parts.getBodyPart(0).getContent().toString();
  }

  private PanelId book() {
    return bookings.book(
        new BookPanel(PanelScene.ROUND, PanelScene.BCHC, PanelScene.PLAN, PanelScene.SEATS));
  }

  private void post() {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        jdbc.queryForObject(
                            "select count(*) from event_publication where completion_date is null",
                            Long.class))
                    .isZero());
    postman.walk();
  }

  private static List<MimeMessage> to(String reader) throws Exception {
    var theirs = new ArrayList<MimeMessage>();
    for (var message : SERVER.getReceivedMessages()) {
      if (Arrays.toString(message.getAllRecipients()).contains(reader + "@example.org")
          && message.getContentType().startsWith("multipart/")) {
        theirs.add(message);
      }
    }
    return theirs;
  }

  /** In the order in which a calendar would take them. */
  private static List<ICalendar> told(String reader) throws Exception {
    var told = new ArrayList<ICalendar>();
    for (var message : to(reader)) {
      var part = ((MimeMultipart) message.getContent()).getBodyPart(1);
      try (InputStream bytes = part.getInputStream()) {
        told.add(
            requireNonNull(
                Biweekly.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).first()));
      }
    }
    told.sort(
        java.util.Comparator.comparing(one -> one.getEvents().getFirst().getSequence().getValue()));
    return told;
  }

  private void person(String username, Optional<String> agency, String role) {
    people.remember(
        new PersonDetail(
            new UserId(username),
            username,
            Optional.empty(),
            Optional.of(username + "@example.org"),
            agency.map(AgencyId::new),
            Set.of(role)));
  }
}
