package org.s11portal.panel;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Somebody’s interest in an agency, in their words, and until when it held. */
public record InterestDetail(
    InterestId id,
    UserId person,
    String name,
    AgencyId agency,
    String words,
    Instant declaredAt,
    Optional<Instant> withdrawnAt) {

  public boolean holds() {
    return withdrawnAt.isEmpty();
  }
}
