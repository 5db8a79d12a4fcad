package org.s11portal.audit;

import java.time.LocalDate;
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
    RoundStatus status) {}
