package org.s11portal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan as the board reads it, with what its import had doubted and could not place. */
public record PlanDetail(
    PlanId id,
    String year,
    String title,
    List<PriorityDetail> priorities,
    List<PlanRemark> doubts,
    List<PlanRemark> unplaced) {

  public Stream<ActionDetail> actions() {
    return priorities.stream().flatMap(priority -> priority.actions().stream());
  }

  /** The action that carries this ref, alone or as one of several. */
  public Optional<ActionDetail> action(String ref) {
    return actions().filter(action -> action.summary().refs().contains(ref)).findFirst();
  }
}
