package org.s11portal.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows tokens again. Nobody is signed in: who knows the secret may come in. */
@Service
@Transactional
class TokenCheck {

  private final AccessTokenRepository tokens;
  private final Clock clock;

  TokenCheck(AccessTokenRepository tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The token in force with this secret; empty, whatever the reason is. */
  public Optional<AccessTokenDetail> admit(TokenSecret secret) {
    var today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    return tokens
        .findBySecretHash(secret.hash())
        .filter(token -> token.detail().isInForce(today))
        .map(
            token -> {
              token.usedOn(today);
              return token.detail();
            });
  }
}
