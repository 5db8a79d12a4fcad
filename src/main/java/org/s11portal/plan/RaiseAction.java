package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.Refused;

/** To raise an action of the newest plan, under one of its priorities. */
public record RaiseAction(
    int priority, String ref, String activity, String outcome, String lead, LocalDate due) {

  PlanDefinition.Action defined() {
    if (ref.isBlank() || activity.isBlank() || lead.isBlank()) {
      throw new Refused("plan.refused.actionUnclear");
    }
    return new PlanDefinition.Action(
        List.of(ref.strip()),
        activity.strip(),
        outcome.strip(),
        "",
        List.of(lead.strip()),
        PlanStatus.NOT_STARTED,
        due,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null);
  }
}
