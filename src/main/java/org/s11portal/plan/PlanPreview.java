package org.s11portal.plan;

import java.util.List;
import org.s11portal.plan.reading.PlanReading;

/** What an uploaded file would become: shown first, and stored only when it is confirmed. */
public record PlanPreview(
    PlanReading reading, List<PlanDefinition.Priority> priorities, String suggestedYear) {

  public long actions() {
    return priorities.stream().mapToLong(priority -> priority.actions().size()).sum();
  }
}
