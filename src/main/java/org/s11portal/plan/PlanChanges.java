package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed in the plan of the newest year in a time.
 *
 * @param broughtIn the day on which the plan itself was brought in, when that was within it
 */
public record PlanChanges(Period period, Optional<LocalDate> broughtIn, List<PlanChange> changes) {

  /** Those of one kind. */
  public List<PlanChange> of(PlanChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
