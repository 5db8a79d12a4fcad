package org.s11portal.identity;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Each sign-in tells the portal who its people are by now. */
@Component
class RememberAtSignIn {

  private final People people;
  private final CurrentUser currentUser;

  RememberAtSignIn(People people, CurrentUser currentUser) {
    this.people = people;
    this.currentUser = currentUser;
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent event) {
    if (!(event.getAuthentication().getPrincipal() instanceof OidcUser token)) {
      return;
    }
    var before = SecurityContextHolder.getContext();
    try {
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(event.getAuthentication());
      SecurityContextHolder.setContext(context);
      var who = currentUser.get();
      people.remember(
          new PersonDetail(
              who.user(),
              who.name(),
              Optional.ofNullable(token.getClaimAsString("job_title")),
              Optional.ofNullable(token.getEmail()),
              who.agency(),
              who.roles()));
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
