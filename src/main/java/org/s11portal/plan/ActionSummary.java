package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An action at a glance: what it is, who leads it, how it stands, and what contradicts that. */
public record ActionSummary(
    ActionId id,
    List<String> refs,
    String activity,
    List<String> leads,
    Optional<LocalDate> due,
    PlanStatus status,
    Optional<MilestoneDetail> nextMilestone,
    boolean overdue,
    List<Contradiction> contradictions) {

  /** The refs as people say them: 1a · 2d. */
  public String ref() {
    return String.join(" · ", refs);
  }
}
