package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.identity.UserId;

/** A later due day for one agency: until when, why, who granted it, and when it was taken back. */
public record ExtensionDetail(
    LocalDate dueOn,
    String reason,
    UserId grantedBy,
    Instant grantedAt,
    Optional<Instant> withdrawnAt) {

  /** Whether it still counts. */
  public boolean holds() {
    return withdrawnAt.isEmpty();
  }
}
