package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed in the plan of the newest year after a day.
 *
 * @param broughtIn the day on which the plan itself was brought in, when that was after the day too
 */
public record PlanChanges(
    LocalDate since, Optional<LocalDate> broughtIn, List<PlanChange> changes) {

  /** Those of one kind. */
  public List<PlanChange> of(PlanChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
