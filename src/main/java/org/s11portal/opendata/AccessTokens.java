package org.s11portal.opendata;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens for the open data: the business manager makes them and takes them back. */
@Service
@Transactional
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class AccessTokens {

  private final AccessTokenRepository tokens;
  private final CurrentUser currentUser;
  private final Clock clock;

  AccessTokens(AccessTokenRepository tokens, CurrentUser currentUser, Clock clock) {
    this.tokens = tokens;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** All there are and were, the newest first. */
  @Transactional(readOnly = true)
  public List<AccessTokenDetail> all() {
    return tokens.findAllByOrderByMadeAtDesc().stream().map(AccessToken::detail).toList();
  }

  /**
   * Makes a token and says it, once: it cannot be said again.
   *
   * @param name what it is for
   * @param endsOn the last day on which it opens anything, at most a year away
   */
  public String make(String name, LocalDate endsOn) {
    var secret = TokenSecret.fresh();
    tokens.save(new AccessToken(name, secret, endsOn, currentUser.get().user(), clock.instant()));
    return secret.value();
  }

  /** From now on it opens nothing. */
  public void revoke(AccessTokenId id) {
    tokens
        .findById(id.value())
        .orElseThrow(NotFound::new)
        .revoke(currentUser.get().user(), clock.instant());
  }
}
