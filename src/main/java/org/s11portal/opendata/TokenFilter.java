package org.s11portal.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.s11portal.identity.Roles;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who comes with a token. What it says counts even for somebody who is signed in, so that a
 * program finds out that its token is worth nothing. It is kept in no session.
 */
class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final TokenCheck tokens;
  private final ProblemWriter problems;

  TokenFilter(TokenCheck tokens, ProblemWriter problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var sent = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (sent.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var admitted = sent.flatMap(TokenFilter::secret).flatMap(this::admit);
    if (admitted.isEmpty()) {
      problems.write(Problem.invalidToken(), true, response);
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication(admitted.get()));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private static Optional<TokenSecret> secret(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? TokenSecret.sent(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  private Optional<AccessTokenDetail> admit(TokenSecret secret) {
    try {
      return tokens.admit(secret);
    } catch (OptimisticLockingFailureException revokedMeanwhile) {
      return Optional.empty();
    }
  }

  /** By the one role that no person has; the name is what the history and the limits know. */
  private static Authentication authentication(AccessTokenDetail token) {
    return UsernamePasswordAuthenticationToken.authenticated(
        "token " + token.beginning(),
        null,
        AuthorityUtils.createAuthorityList("ROLE_" + Roles.OPEN_DATA));
  }
}
