package org.s11portal.audit;

import java.util.Optional;
import java.util.UUID;

/** A promised improvement of an answer, and what became of it once that has been said. */
public record ImprovementDetail(
    UUID id, PlannedImprovement planned, Optional<PromiseOutcome> outcome) {}
