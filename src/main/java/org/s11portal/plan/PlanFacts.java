package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the plans in force may leave the portal as data: facts, no reports and no comments. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.OPEN_DATA
})
public class PlanFacts {

  private final BoardPlanRepository plans;
  private final FindingLinkRepository links;
  private final PanelsKnow panels;
  private final Clock clock;

  PlanFacts(
      BoardPlanRepository plans, FindingLinkRepository links, PanelsKnow panels, Clock clock) {
    this.plans = plans;
    this.links = links;
    this.panels = panels;
    this.clock = clock;
  }

  /** Every action of every year’s plan in force, the newest year first, in the plan’s order. */
  public List<ActionFacts> actions() {
    return plans.findByStateOrderByYearDesc(PlanState.IN_FORCE).stream()
        .flatMap(this::actions)
        .toList();
  }

  private Stream<ActionFacts> actions(BoardPlan plan) {
    var year = plan.summary().year();
    var today = LocalDate.now(clock);
    var found = links.ofYear(year).stream().filter(FindingLink::isInForce).toList();
    return plan.detail(today, panels.about(year)).priorities().stream()
        .flatMap(
            priority ->
                priority.actions().stream()
                    .map(action -> facts(year, priority, action, found, today)));
  }

  private static ActionFacts facts(
      String year,
      PriorityDetail priority,
      ActionDetail action,
      List<FindingLink> found,
      LocalDate today) {
    var summary = action.summary();
    return new ActionFacts(
        year,
        summary.refs(),
        priority.number(),
        priority.title(),
        action.outcome(),
        summary.leads(),
        summary.due(),
        summary.status(),
        summary.overdue(),
        Rag.of(action, today),
        Stream.concat(fed(action), answered(summary, found)).distinct().toList());
  }

  private static Stream<ActionFacts.Answers> fed(ActionDetail action) {
    return action.feeds().stream()
        .map(link -> new ActionFacts.Answers(link.criterion(), link.agency(), Optional.empty()));
  }

  private static Stream<ActionFacts.Answers> answered(
      ActionSummary action, List<FindingLink> found) {
    return found.stream()
        .map(FindingLink::detail)
        .filter(link -> action.refs().contains(link.ref()))
        .map(FindingLinkDetail::finding)
        .map(
            finding ->
                new ActionFacts.Answers(
                    finding.code(), Optional.of(finding.agency()), Optional.of(finding.round())));
  }
}
