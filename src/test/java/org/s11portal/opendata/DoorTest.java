package org.s11portal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.s11portal.base.Dates;
import org.s11portal.base.history.History;
import org.s11portal.base.history.HistoryEntry.What;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Who is let in to the open data, and how far. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DoorTest {

  private static final String RESULTS = "/open-data/v1/results";

  @Autowired private ApplicationContext context;
  @Autowired private WebApplicationContext web;
  @Autowired private Publications publications;
  @Autowired private AccessTokens tokens;
  @Autowired private History history;
  @Autowired private JdbcTemplate database;

  private Client client;

  @BeforeEach
  void aPublishedRound() {
    client = new Client(web);
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SecurityContextHolder.clearContext();
  }

  @Test
  void withATokenAProgramReads() {
    var answer = client.fetch(RESULTS, Client.token(tokens));

    assertThat(answer).hasStatusOk();
    assertThat(Client.json(answer).get("rows").size()).isEqualTo(3);
  }

  @Test
  void aTokenOpensNoSession() {
    var answer = client.fetch(RESULTS, Client.token(tokens));

    assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void withoutTokenAndSessionItIsSaidHowToComeIn() {
    var answer = client.portal().get().uri(RESULTS).exchange();

    assertThat(answer).hasStatus(401);
    assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
    assertThat(answer.getResponse().getContentType()).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(Client.json(answer).get("detail").asString())
        .isEqualTo(text("opendata.problem.noAccess.detail"));
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void aWrongAnEndedAndARevokedTokenAreAnsweredAlike() {
    var ended = Client.token(tokens);
    database.update(
        "update access_token set ends_on = ?", LocalDate.now(Dates.LONDON).minusDays(1));
    var revoked = Client.token(tokens);
    SignInAs.manager();
    tokens.revoke(tokens.all().getFirst().id());
    SecurityContextHolder.clearContext();

    var answers =
        List.of(
            client.fetch(RESULTS, ended),
            client.fetch(RESULTS, revoked),
            client.fetch(RESULTS, TokenSecret.fresh().value()),
            client.fetch(RESULTS, "s11_" + "x".repeat(9000)),
            client.portal().get().uri(RESULTS).header("Authorization", "Basic eDp5").exchange());

    assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(401));
    assertThat(answers.stream().map(DoorTest::said).distinct()).hasSize(1);
    assertThat(answers.getFirst().getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE))
        .isEqualTo("Bearer realm=\"open data\", error=\"invalid_token\"");
  }

  /** Everything that an answer says, headers and all. */
  private static Map<String, Object> said(MvcTestResult answer) {
    var response = answer.getResponse();
    return Map.of(
        "headers",
        response.getHeaderNames().stream()
            .sorted()
            .map(name -> name + response.getHeaders(name))
            .toList(),
        "body",
        Client.text(answer));
  }

  @Test
  void aTokenOpensNothingElse() {
    var token = Client.token(tokens);

    for (var address : List.of("/", "/board", "/open-data", "/open-data/tokens", "/reports")) {
      assertThat(client.fetch(address, token)).as(address).hasStatus(302);
    }
    for (var address : List.of("/actuator", "/actuator/env", "/actuator/health")) {
      assertThat(client.fetch(address, token).getResponse().getStatus()).as(address).isIn(302, 403);
    }
  }

  @Test
  void aTokenInTheAddressIsNoToken() {
    var token = Client.token(tokens);

    for (var name : List.of("access_token", "token")) {
      var answer = client.portal().get().uri(RESULTS + "?" + name + "=" + token).exchange();
      assertThat(answer).as(name).hasStatus(401);
    }
  }

  @Test
  void readersOfThePublishedResultsComeInByTheirSession() {
    for (Runnable reader :
        List.<Runnable>of(
            SignInAs::boardMember,
            SignInAs::independentChair,
            SignInAs::officer,
            SignInAs::manager,
            SignInAs::panelChair)) {
      assertThat(signedIn(reader, RESULTS)).hasStatusOk();
      assertThat(signedIn(reader, ApiAddress.DESCRIPTION)).hasStatusOk();
    }
  }

  @Test
  void agenciesAndPanelMembersDoNot() {
    for (Runnable other :
        List.<Runnable>of(
            () -> SignInAs.lead("bchc"),
            () -> SignInAs.contributor("bchc"),
            () -> SignInAs.signoff("bchc"),
            () -> SignInAs.panelMember("panelmember", "police"))) {
      var answer = signedIn(other, RESULTS);
      assertThat(answer).hasStatus(403);
      assertThat(answer.getResponse().getContentType()).isEqualTo(Problem.MEDIA_TYPE);
      assertThat(signedIn(other, ApiAddress.DESCRIPTION)).hasStatus(403);
    }
  }

  @Test
  void whoIsSignedInAndSendsAWorthlessTokenIsToldSo() {
    SignInAs.manager();
    var answer =
        client
            .get(RESULTS, TokenSecret.fresh().value())
            .with(authentication(whoeverIsSignedIn()))
            .exchange();

    assertThat(answer).hasStatus(401);
  }

  private MvcTestResult signedIn(Runnable who, String address) {
    who.run();
    return client.portal().get().uri(address).with(authentication(whoeverIsSignedIn())).exchange();
  }

  private static Authentication whoeverIsSignedIn() {
    return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
  }

  @Test
  void onlyAHashOfATokenIsKeptAndNoLogSaysIt(CapturedOutput log) {
    var token = Client.token(tokens);
    client.fetch(RESULTS, token);
    client.fetch(RESULTS + "?round=" + token, token);
    client.fetch("/open-data/v1/nothing", token);

    var secret = token.substring(token.length() - 30);
    assertThat(log.getAll()).doesNotContain(secret);
    assertThat(
            database.queryForObject(
                "select concat(group_concat(t.secret_hash), t.name, t.beginning,"
                    + " (select group_concat(detail) from history where subject = 'AccessToken'))"
                    + " from access_token t",
                String.class))
        .hasSizeGreaterThan(64)
        .doesNotContain(secret);
  }

  @Test
  void makingUsingAndRevokingStandInTheHistory() {
    var token = Client.token(tokens);
    client.fetch(RESULTS, token);
    client.fetch(RESULTS, token);
    SignInAs.manager();
    var made = tokens.all().getFirst();
    tokens.revoke(made.id());

    var entries = history.of("AccessToken", made.id().value().toString());
    assertThat(entries)
        .extracting(one -> one.what())
        .containsExactly(What.ADDED, What.CHANGED, What.CHANGED);
    assertThat(entries.getFirst().who()).isEqualTo("manager");
    assertThat(entries.get(1).detail()).contains("lastUsedOn").doesNotContain("revoked");
    assertThat(entries.getLast().detail()).contains("revokedBy", "manager");
    assertThat(tokens.all().getFirst().lastUsedOn()).isPresent();
  }
}
