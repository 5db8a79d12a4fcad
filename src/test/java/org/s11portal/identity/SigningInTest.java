package org.s11portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;
import static org.s11portal.base.Texts.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in and out while nobody listens where the identity server should be. */
@PortalTest
class SigningInTest {

  private static final String REALM = "http://localhost:1/realms/s11portal";

  @Autowired private WebApplicationContext context;
  @Autowired private ClientRegistrationRepository registrations;

  private MockMvc portal;

  @BeforeEach
  void open() {
    portal = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void whoIsNotSignedInIsAskedToSignIn() throws Exception {
    portal
        .perform(get("/"))
        .andExpect(status().isFound())
        .andExpect(header().string("Location", containsString(SignInPage.ADDRESS)));
  }

  @Test
  void whileTheIdentityServerIsAwayThePortalSaysSo() throws Exception {
    portal
        .perform(get(SignInPage.ADDRESS))
        .andExpect(status().isServiceUnavailable())
        .andExpect(content().string(containsString(text("identity.signIn.unavailable.title"))))
        .andExpect(header().string("Retry-After", "30"));
  }

  @Test
  void aSignInThatFailsEndsOnAPageAndNotInACircle() throws Exception {
    portal
        .perform(
            get("/login/oauth2/code/keycloak").param("code", "forged").param("state", "forged"))
        .andExpect(status().is(greaterThanOrEqualTo(400)))
        .andExpect(content().string(containsString(text("identity.signIn.again"))));
  }

  @Test
  void signingOutEndsTheSessionAtTheIdentityServerAsWell() throws Exception {
    portal
        .perform(post("/logout").with(csrf()).with(oidcLogin().clientRegistration(portalClient())))
        .andExpect(status().isFound())
        .andExpect(
            header()
                .string(
                    "Location",
                    startsWith(REALM + "/protocol/openid-connect/logout?id_token_hint=")))
        .andExpect(
            header()
                .string("Location", containsString("post_logout_redirect_uri=http://localhost/")));
  }

  @Test
  void everyAnswerCarriesItsSecurityHeaders() throws Exception {
    portal
        .perform(get("/"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
  }

  @Test
  void thePortalIsReadyWithoutTheIdentityServer() throws Exception {
    portal
        .perform(get("/actuator/health/readiness"))
        .andExpect(status().isOk())
        .andExpect(content().json("{\"status\":\"UP\"}", JsonCompareMode.STRICT));
  }

  @Test
  void nothingElseOfTheEngineRoomIsShownToAnybody() throws Exception {
    for (var address : List.of("/actuator", "/actuator/health", "/actuator/env")) {
      portal.perform(get(address).with(oidcLogin())).andExpect(status().isForbidden());
    }
  }

  @Test
  void aTokenOfThisRealmForThisPortalIsTaken() {
    assertThat(check(token(REALM, "portal")).hasErrors()).isFalse();
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    assertThat(check(token("http://elsewhere/realms/s11portal", "portal")).hasErrors()).isTrue();
  }

  @Test
  void aTokenForAnotherClientIsRefused() {
    assertThat(check(token(REALM, "account")).hasErrors()).isTrue();
  }

  private OAuth2TokenValidatorResult check(Jwt token) {
    return new OidcIdTokenValidator(portalClient()).validate(token);
  }

  private ClientRegistration portalClient() {
    return Objects.requireNonNull(registrations.findByRegistrationId(SignInClient.REGISTRATION));
  }

  private static Jwt token(String issuer, String audience) {
    var now = Instant.now();
    return Jwt.withTokenValue("token")
        .header("alg", "RS256")
        .issuer(issuer)
        .audience(List.of(audience))
        .subject("officer")
        .issuedAt(now)
        .expiresAt(now.plusSeconds(300))
        .build();
  }
}
