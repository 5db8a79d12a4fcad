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

  /** The actions of the newest plan of that day by the criteria they answer. */
  public Map<String, List<ActionSummary>> actionsByCriterion(LocalDate day) {
    var moment = Dates.endOf(day);
    var status = history.valuesBefore("PlanAction", "status", moment);
    var due = history.valuesBefore("PlanAction", "due", moment);
    return inForce(history.valuesBefore("BoardPlan", "state", moment)).stream()
        .flatMap(BoardPlan::actions)
        .filter(action -> status.containsKey(action.id().value().toString()))
        .flatMap(
            action -> {
              var id = action.id().value().toString();
              var then =
                  action.summaryOf(
                      PlanStatus.valueOf(status.getOrDefault(id, "")),
                      Optional.ofNullable(due.get(id)).map(LocalDate::parse),
                      day);
              return action.feeds().links().stream()
                  .map(CriterionLink::criterion)
                  .distinct()
                  .map(criterion -> new Fed(criterion, then));
            })
        .collect(groupingBy(Fed::criterion, TreeMap::new, mapping(Fed::action, toList())));
  }

  private Optional<BoardPlan> inForce(Map<String, String> states) {
    var then =
        states.entrySet().stream()
            .filter(state -> state.getValue().equals(PlanState.IN_FORCE.name()))
            .map(state -> UUID.fromString(state.getKey()))
            .toList();
    return plans.findByIdIn(then).stream().max(Comparator.comparing(plan -> plan.summary().year()));
  }
}
