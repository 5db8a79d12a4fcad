package org.s11portal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.standards.StandardSetId;

/** An audit round: what it asks, from when, until when, and the round before it. */
public record RoundSummary(
    RoundId id,
    String title,
    StandardSetId set,
    LocalDate opensOn,
    LocalDate dueOn,
    String declaration,
    Optional<RoundId> previous,
    RoundStatus status,
    RoundKind kind,
    List<CaseReference> cases) {

  /** A round of the yearly audit. */
  public RoundSummary(
      RoundId id,
      String title,
      StandardSetId set,
      LocalDate opensOn,
      LocalDate dueOn,
      String declaration,
      Optional<RoundId> previous,
      RoundStatus status) {
    this(
        id,
        title,
        set,
        opensOn,
        dueOn,
        declaration,
        previous,
        status,
        RoundKind.SECTION_11,
        List.of());
  }

  /** Whether it is the partnership’s yearly audit, and not another beside it. */
  public boolean isYearly() {
    return kind == RoundKind.SECTION_11;
  }
}
