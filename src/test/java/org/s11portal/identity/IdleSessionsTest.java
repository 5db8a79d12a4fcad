package org.s11portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A tab that is left open tells that it is there, and is not thereby used. */
@PortalTest
class IdleSessionsTest {

  private static final String BEAT = "heartbeat";
  private static final String WORK = "uidl";

  @Autowired
  @Qualifier("springSecurityFilterChain")
  private Filter security;

  @Autowired private ServerProperties server;
  @Autowired private Clock clock;

  private final MockHttpSession session = new MockHttpSession();
  private Duration idle = Duration.ZERO;

  @BeforeEach
  void somebodyIsSignedIn() throws Exception {
    idle = Objects.requireNonNull(server.getServlet().getSession().getTimeout());
    session.setMaxInactiveInterval((int) idle.toSeconds());
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(
            new TestingAuthenticationToken("lewis", "", List.of(new SimpleGrantedAuthority("x")))));
    assertThat(isLetIn()).isTrue();
  }

  @Test
  void anIdleTabEndsOnTimeHoweverOftenItTellsThatItIsThere() throws Exception {
    for (var minutes = 5; minutes < idle.toMinutes(); minutes += 5) {
      lastUsed(Duration.ofMinutes(minutes));
      var before = used();
      ask(BEAT);
      assertThat(session.isInvalid()).as("after %s minutes", minutes).isFalse();
      assertThat(used()).as("a beat is no use").isEqualTo(before);
    }
    lastUsed(idle.plusSeconds(1));
    ask(BEAT);

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whoeverComesBackLaterSignsInAgain() throws Exception {
    lastUsed(idle.plusSeconds(1));

    assertThat(isLetIn()).isFalse();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whatIsUsedGoesOn() throws Exception {
    lastUsed(idle.minusSeconds(60));
    ask(WORK);

    assertThat(session.isInvalid()).isFalse();
    assertThat(used()).isAfter(clock.instant().minusSeconds(60));
  }

  /** Whoever is not signed in is sent to do so before they hear that there is nothing. */
  private boolean isLetIn() throws Exception {
    var reply = new MockHttpServletResponse();
    security.doFilter(request("/rounds"), reply, new MockFilterChain());
    return reply.getStatus() == HttpServletResponse.SC_OK;
  }

  private void ask(String kind) throws Exception {
    var request = request("/");
    request.addParameter("v-r", kind);
    security.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }

  private MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    request.setSession(session);
    return request;
  }

  private void lastUsed(Duration ago) {
    session.setAttribute(IdleSessions.USED, clock.instant().minus(ago));
  }

  private Instant used() {
    return (Instant) Objects.requireNonNull(session.getAttribute(IdleSessions.USED));
  }
}
