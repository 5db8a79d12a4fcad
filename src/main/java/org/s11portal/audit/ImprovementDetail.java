package org.s11portal.audit;

import java.util.UUID;

/** A promised improvement of an answer. */
public record ImprovementDetail(UUID id, PlannedImprovement planned) {}
