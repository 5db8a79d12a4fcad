package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.base.history.History;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan as it stood when an earlier day was over: the edition that was in force, and the status
 * and due day of each action. What an action is called, who leads it and what it answers are told
 * as they are now.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class PastPlans {

  private record Fed(String criterion, ActionSummary action) {}

  private final BoardPlanRepository plans;
  private final History history;

  PastPlans(BoardPlanRepository plans, History history) {
    this.plans = plans;
    this.history = history;
  }

  /** The whole plan; empty when none was in force yet. */
  public Optional<PastPlan> on(LocalDate day) {
    var then = then(day);
    return inForce(day)
        .map(
            plan ->
                new PastPlan(
                    day,
                    plan.summary().title(),
                    plan.priorities().map(priority -> section(priority, then)).toList()));
  }

  private static PastPlan.Section section(Priority priority, Then then) {
    return new PastPlan.Section(
        priority.number(),
        priority.title(),
        priority.actions().stream().flatMap(action -> then.of(action).stream()).toList());
  }

  /** Whether there was a plan when that day was over. */
  public boolean isThereOne(LocalDate day) {
    return inForce(day).isPresent();
  }

  /** The actions of the newest plan of that day by the criteria they answer. */
  public Map<String, List<ActionSummary>> actionsByCriterion(LocalDate day) {
    var then = then(day);
    return inForce(day).stream()
        .flatMap(BoardPlan::actions)
        .flatMap(action -> then.of(action).stream().flatMap(summary -> fed(action, summary)))
        .collect(groupingBy(Fed::criterion, TreeMap::new, mapping(Fed::action, toList())));
  }

  private static Stream<Fed> fed(PlanAction action, ActionSummary then) {
    return action.feeds().links().stream()
        .map(CriterionLink::criterion)
        .distinct()
        .map(criterion -> new Fed(criterion, then));
  }

  /** What the history says of each action, by its id. */
  private record Then(LocalDate day, Map<String, String> status, Map<String, String> due) {

    /** Empty for an action that came later. */
    Optional<ActionSummary> of(PlanAction action) {
      var id = action.id().value().toString();
      return Optional.ofNullable(status.get(id))
          .map(
              is ->
                  action.summaryOf(
                      PlanStatus.valueOf(is),
                      Optional.ofNullable(due.get(id)).map(LocalDate::parse),
                      day));
    }
  }

  private Then then(LocalDate day) {
    var moment = Dates.endOf(day);
    return new Then(
        day,
        history.valuesBefore("PlanAction", "status", moment),
        history.valuesBefore("PlanAction", "due", moment));
  }

  private Optional<BoardPlan> inForce(LocalDate day) {
    var then =
        history.valuesBefore("BoardPlan", "state", Dates.endOf(day)).entrySet().stream()
            .filter(state -> state.getValue().equals(PlanState.IN_FORCE.name()))
            .map(state -> UUID.fromString(state.getKey()))
            .toList();
    return plans.findByIdIn(then).stream().max(Comparator.comparing(plan -> plan.summary().year()));
  }
}
