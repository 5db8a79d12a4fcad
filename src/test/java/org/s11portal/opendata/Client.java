package org.s11portal.opendata;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.testing.SignInAs;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that fetches the open data, through everything that stands before them. */
final class Client {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MockMvcTester portal;

  Client(WebApplicationContext context) {
    portal =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build());
  }

  /** A token that the manager makes; nobody is signed in afterwards. */
  static String token(AccessTokens tokens) {
    SignInAs.manager();
    var token = tokens.make("Power BI of the council", LocalDate.now(Dates.LONDON).plusMonths(6));
    SecurityContextHolder.clearContext();
    return token;
  }

  MockMvcTester portal() {
    return portal;
  }

  /** A request with this token, still to be sent. */
  MockMvcTester.MockMvcRequestBuilder get(String address, String token) {
    return portal.get().uri(address).header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }

  MvcTestResult fetch(String address, String token) {
    return get(address, token).exchange();
  }

  static JsonNode read(String json) {
    return JSON.readTree(json);
  }

  /** What is answered as JSON. */
  JsonNode json(String address, String token) {
    return JSON.readTree(text(fetch(address, token)));
  }

  static JsonNode json(MvcTestResult answer) {
    return JSON.readTree(text(answer));
  }

  static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
