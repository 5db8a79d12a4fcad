package org.s11portal.plan;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.identity.UserId;
import org.s11portal.panel.FindingKey;

/** That an action, by year and ref, answers a finding, since when, and until when if it ended. */
public record FindingLinkDetail(
    FindingLinkId id,
    String year,
    String ref,
    FindingKey finding,
    UserId linkedBy,
    Instant linkedAt,
    Optional<Unlinked> unlinked) {

  /** Who took the link away, when and why. */
  public record Unlinked(UserId by, Instant at, String reason) {}
}
