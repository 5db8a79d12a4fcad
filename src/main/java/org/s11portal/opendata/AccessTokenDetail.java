package org.s11portal.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.UserId;

/**
 * A token without its secret.
 *
 * @param beginning its first signs
 * @param endsOn the last day on which it opens anything
 */
public record AccessTokenDetail(
    AccessTokenId id,
    String name,
    String beginning,
    UserId madeBy,
    Instant madeAt,
    LocalDate endsOn,
    Optional<LocalDate> lastUsedOn,
    Optional<Revoked> revoked) {

  /** Who took it back, and when. */
  public record Revoked(UserId by, Instant at) {}

  /** Whether it opens the data on a day. */
  public boolean isInForce(LocalDate day) {
    return revoked.isEmpty() && !day.isAfter(endsOn);
  }
}
