package org.s11portal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** On the way to the identity server: turns back, with a word of explanation, when it is away. */
class SignInGate extends OncePerRequestFilter {

  private final IdentityServer identityServer;

  SignInGate(IdentityServer identityServer) {
    this.identityServer = identityServer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(request.getContextPath() + SignInPage.ADDRESS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (identityServer.answers()) {
      chain.doFilter(request, response);
    } else {
      SignInPage.unavailable(request, response);
    }
  }
}
