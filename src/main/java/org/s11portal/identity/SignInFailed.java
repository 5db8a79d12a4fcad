package org.s11portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Ends a sign-in that went wrong with a page. Sending the person to sign in once more, as is usual,
 * would turn in circles: the identity server still knows them and sends them straight back.
 */
class SignInFailed implements AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);
  private static final int REFERENCE_LENGTH = 8;

  private final IdentityServer identityServer;

  SignInFailed(IdentityServer identityServer) {
    this.identityServer = identityServer;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
    LOG.warn("A sign-in failed, reference {}", reference, why);
    if (identityServer.answers()) {
      SignInPage.failed(request, response, reference);
    } else {
      SignInPage.unavailable(request, response);
    }
  }
}
