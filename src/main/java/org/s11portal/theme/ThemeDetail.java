package org.s11portal.theme;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** A theme with its history in short. */
public record ThemeDetail(
    ThemeId id,
    String name,
    String meaning,
    ThemeStatus status,
    Optional<ThemeId> mergedInto,
    UserId madeBy,
    Instant madeAt,
    Optional<Instant> endedAt,
    long version) {

  public boolean isInUse() {
    return status == ThemeStatus.IN_USE;
  }
}
