package org.s11portal.panel.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.panel.Interests;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody’s dates by a secret address: theirs alone, as long as they want it. */
@PortalTest
class FeedTest {

  @Autowired private ApplicationContext context;
  @Autowired private WebApplicationContext web;
  @Autowired private MyCalendar calendar;
  @Autowired private Interests interests;
  @Autowired private PanelBookings bookings;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;
  private MockMvcTester browser;
  private PanelId panel;

  @BeforeEach
  void aPanelIsBooked() {
    browser =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build());
    panel = new PanelScene(context).booked();
  }

  @Test
  void aMemberFetchesThePanelsTheySitOnWithoutSigningIn() {
    SignInAs.panelMember("panelmember2", "csc");
    var address = calendar.renew();

    var answer = fetch(address);
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
    var dates = dates(answer);
    assertThat(dates).hasSize(1);
    assertThat(dates.getFirst().getUid().getValue()).startsWith(panel.value() + "-1@");
    assertThat(dates.getFirst().getDescription().getValue()).contains("/panels/" + panel.value());
  }

  @Test
  void anAgencysPeopleFetchTheirOwnPanelAndNobodyElses() {
    person("bchc-lead", "bchc", Roles.AGENCY_LEAD);
    person("yos-lead", "yos", Roles.AGENCY_LEAD);
    SignInAs.lead("bchc");
    var ours = calendar.renew();
    SignInAs.lead("yos");
    var theirs = calendar.renew();

    assertThat(dates(fetch(ours))).hasSize(1);
    assertThat(dates(fetch(ours)).getFirst().getDescription().getValue()).contains("/our-panel");
    assertThat(dates(fetch(theirs))).isEmpty();
  }

  @Test
  void aNewAddressEndsTheOldAndAnEndedOneAnswersLikeAnUnknownOne() {
    SignInAs.panelChair();
    var first = calendar.renew();
    var second = calendar.renew();
    assertThat(fetch(first)).hasStatus(404);
    assertThat(fetch(second)).hasStatusOk();

    SignInAs.panelChair();
    assertThat(calendar.feed().orElseThrow().readAt()).isPresent();
    calendar.revoke();
    var ended = fetch(second);
    var unknown = fetch("http://localhost:8080/calendar/" + "x".repeat(43) + ".ics");
    assertThat(ended).hasStatus(404);
    assertThat(unknown).hasStatus(404);
    assertThat(ended.getResponse().getContentLength())
        .isEqualTo(unknown.getResponse().getContentLength());
    assertThat(ended.getResponse().getHeader("Cache-Control")).contains("no-store");
  }

  @Test
  void onlyAHashOfTheSecretIsKept() {
    SignInAs.panelChair();
    var address = calendar.renew();
    var secret = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");

    assertThat(secret).hasSize(43);
    assertThat(jdbc.queryForObject("select secret_hash from calendar_feed", String.class))
        .hasSize(64)
        .doesNotContain(secret);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from calendar_feed where secret_hash like concat('%', ?, '%')",
                Long.class, secret))
        .isZero();
  }

  @Test
  void rolesInterestsAndCalledOffDatesCountAsTheyAreNow() {
    SignInAs.panelMember("panelmember2", "csc");
    var address = calendar.renew();
    person("panelmember2", "csc", Roles.BOARD_MEMBER);
    assertThat(dates(fetch(address))).as("a member no more").isEmpty();
    person("panelmember2", "bchc", Roles.PANEL_MEMBER);
    assertThat(dates(fetch(address))).as("of the agency by now").isEmpty();
    person("panelmember2", "csc", Roles.PANEL_MEMBER);
    assertThat(dates(fetch(address))).hasSize(1);

    SignInAs.panelMember("panelmember2", "csc");
    var interest = interests.declare(PanelScene.BCHC, "I worked there.");
    assertThat(dates(fetch(address))).as("with an interest").isEmpty();
    SignInAs.panelMember("panelmember2", "csc");
    interests.withdraw(interest);
    SignInAs.officer();
    bookings.postpone(panel, "The chair is ill.");
    assertThat(dates(fetch(address))).as("given up").isEmpty();
  }

  @Test
  void nothingElseIsOpenBehindThatDoor() {
    SecurityContextHolder.clearContext();

    assertThat(browser.post().uri("/calendar/x.ics")).hasStatus(403);
    assertThat(browser.get().uri("/calendar/x")).hasStatus(302);
  }

  @Test
  void theBoardHasNoPanelDates() {
    SignInAs.boardMember();
    assertThatThrownBy(calendar::renew).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(calendar::feed).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(calendar::revoke).isInstanceOf(AccessDeniedException.class);
  }

  private MvcTestResult fetch(String address) {
    SecurityContextHolder.clearContext();
    return browser.get().uri(address.substring(address.indexOf("/calendar/"))).exchange();
  }

  private static List<VEvent> dates(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return requireNonNull(Biweekly.parse(text).first()).getEvents();
  }

  private void person(String username, String agency, String role) {
    people.remember(
        new PersonDetail(
            new UserId(username),
            username,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new AgencyId(agency)),
            Set.of(role)));
  }
}
