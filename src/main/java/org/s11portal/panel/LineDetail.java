package org.s11portal.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of enquiry as one panel has it before it.
 *
 * @param ofEveryAgency whether every panel of the round asks it
 * @param preparedBy the name of whoever prepared it
 * @param heardIn the number of the sitting that heard it; empty while it waits
 */
public record LineDetail(
    LineId id,
    String title,
    String question,
    List<String> codes,
    String source,
    boolean ofEveryAgency,
    String preparedBy,
    Instant preparedAt,
    Optional<Shared> shared,
    Optional<Integer> heardIn,
    long version) {

  /**
   * That the agency may read it: who let it, when, and since when it is known to have been read.
   */
  public record Shared(String by, Instant at, Optional<Instant> readAt) {}

  public boolean isHeard() {
    return heardIn.isPresent();
  }

  public boolean touches(String code) {
    return codes.contains(code);
  }
}
