package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that somebody has still to take: of which action, by when, and since when they answer.
 *
 * @param step the milestone that is due next, or what the action is when it has none open
 */
public record AwaitedAction(
    ActionId action, String ref, String step, LocalDate dueOn, Holder holder, LocalDate since) {

  /** As somebody who answers for an action is told; empty where nothing has a date. */
  static Optional<AwaitedAction> of(PlanAction action, LeadHolding holding) {
    var next = action.nextMilestone();
    return next.flatMap(MilestoneDetail::due)
        .or(action::due)
        .map(
            day ->
                new AwaitedAction(
                    action.id(),
                    String.join(" · ", action.refs()),
                    next.map(MilestoneDetail::title).orElseGet(action::activity),
                    day,
                    holding.holder(),
                    holding.since()));
  }
}
