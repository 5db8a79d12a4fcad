package org.s11portal.board;

import java.time.Instant;
import java.util.Optional;

/**
 * A published result with the days of its being in force.
 *
 * @param supersededAt when a correction took its place; empty while it is in force
 * @param corrects whether it took the place of an earlier one
 */
public record DatedResult(
    PublishedResult result, Instant publishedAt, Optional<Instant> supersededAt, boolean corrects) {

  public boolean isInForce() {
    return supersededAt.isEmpty();
  }
}
