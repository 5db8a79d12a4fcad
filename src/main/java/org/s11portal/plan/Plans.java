package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board’s plans, to be read by everybody who works with the board or leads for an agency. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class Plans {

  private record Fed(String criterion, ActionSummary action) {}

  private final BoardPlanRepository plans;
  private final PanelsKnow panels;
  private final MeetingNames meetings;
  private final Clock clock;

  Plans(BoardPlanRepository plans, PanelsKnow panels, MeetingNames meetings, Clock clock) {
    this.plans = plans;
    this.panels = panels;
    this.meetings = meetings;
    this.clock = clock;
  }

  /** The plans in force, the newest year first. */
  public List<PlanSummary> all() {
    return plans.findByStateOrderByYearDesc(PlanState.IN_FORCE).stream()
        .map(BoardPlan::summary)
        .toList();
  }

  /** The plan of the newest year. */
  public Optional<PlanDetail> current() {
    return plans.newest().map(this::detail);
  }

  /** The plan of a year such as 2015-16. */
  public Optional<PlanDetail> find(String year) {
    return ofYear(year).map(this::detail);
  }

  /** What changed in the plan of the newest year in a time. */
  public Optional<PlanChanges> changes(Period period) {
    return plans.newest().map(plan -> plan.changes(period, today()));
  }

  /**
   * The action of the newest plan that carries this ref.
   *
   * @throws NotFound when none does
   */
  public ActionDetail action(String ref) {
    return current().flatMap(plan -> plan.action(ref)).orElseThrow(NotFound::new);
  }

  /** What the meetings are called that agreed to amend due dates of these actions. */
  public Map<MeetingId, String> meetings(Collection<ActionDetail> actions) {
    return meetings.of(
        actions.stream()
            .flatMap(action -> action.amendments().stream())
            .flatMap(one -> one.decidedAt().stream())
            .distinct()
            .toList());
  }

  /** The actions of the newest plan that answer this criterion, for whichever agency. */
  public List<ActionSummary> actionsFeeding(String criterion) {
    return plans
        .newest()
        .map(this::byCriterion)
        .orElse(Map.of())
        .getOrDefault(criterion, List.of());
  }

  /** The actions of the newest plan that answer this criterion for this agency or for all. */
  public List<ActionSummary> actionsFeeding(String criterion, AgencyId agency) {
    return plans.newest().stream()
        .flatMap(
            plan -> {
              var contradictions = contradictions(plan);
              return plan.actions()
                  .filter(action -> action.feeds().concern(criterion, agency))
                  .map(action -> action.summary(contradictions));
            })
        .toList();
  }

  /** All links of a year’s plan by criterion code, in as many statements however long the plan. */
  public Map<String, List<ActionSummary>> actionsByCriterion(String year) {
    return ofYear(year).map(this::byCriterion).orElse(Map.of());
  }

  /** The same for the newest plan. */
  public Map<String, List<ActionSummary>> actionsByCriterion() {
    return plans.newest().map(this::byCriterion).orElse(Map.of());
  }

  private Map<String, List<ActionSummary>> byCriterion(BoardPlan plan) {
    var contradictions = contradictions(plan);
    return plan.actions()
        .flatMap(
            action -> {
              var summary = action.summary(contradictions);
              return action.feeds().links().stream()
                  .map(CriterionLink::criterion)
                  .distinct()
                  .map(criterion -> new Fed(criterion, summary));
            })
        .collect(groupingBy(Fed::criterion, TreeMap::new, mapping(Fed::action, toList())));
  }

  private PlanDetail detail(BoardPlan plan) {
    return plan.detail(today(), panels.about(plan.summary().year()));
  }

  private PlanContradictions contradictions(BoardPlan plan) {
    return plan.contradictions(today(), panels.about(plan.summary().year()));
  }

  private Optional<BoardPlan> ofYear(String year) {
    return plans.findByYearAndState(year, PlanState.IN_FORCE);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
