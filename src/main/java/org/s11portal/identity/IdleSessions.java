package org.s11portal.identity;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in time although its tab is still open: the beats by which a tab tells that it is
 * there are no use of the portal, but would keep the server from ever forgetting who signed in.
 */
class IdleSessions extends OncePerRequestFilter {

  static final String USED = "s11.used";

  private final Clock clock;

  IdleSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null) {
      if (isOver(session)) {
        session.invalidate();
      } else if (!isBeat(request)) {
        session.setAttribute(USED, clock.instant());
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isOver(HttpSession session) {
    var idle = Duration.ofSeconds(session.getMaxInactiveInterval());
    return idle.isPositive()
        && session.getAttribute(USED) instanceof Instant used
        && used.plus(idle).isBefore(clock.instant());
  }

  private static boolean isBeat(HttpServletRequest request) {
    return RequestType.HEARTBEAT
        .getIdentifier()
        .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
  }
}
