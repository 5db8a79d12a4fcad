package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ActionCheckDetail;
import org.s11portal.panel.FindingKey;
import org.s11portal.panel.LaterFindings;
import org.s11portal.panel.PublishedChecks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The thread between findings and actions, to be followed both ways with who and when. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class AnswerTrails {

  private final BoardPlanRepository plans;
  private final FindingLinkRepository links;
  private final PanelsKnow panels;
  private final PublishedChecks checks;
  private final LaterFindings later;
  private final Clock clock;

  AnswerTrails(
      BoardPlanRepository plans,
      FindingLinkRepository links,
      PanelsKnow panels,
      PublishedChecks checks,
      LaterFindings later,
      Clock clock) {
    this.plans = plans;
    this.links = links;
    this.panels = panels;
    this.checks = checks;
    this.later = later;
    this.clock = clock;
  }

  /** The actions that answer a finding or did once, the oldest link first. */
  public List<FindingAnswer> to(FindingKey finding) {
    return answers(links.of(finding.round(), finding.agency(), finding.code()));
  }

  /** The findings an action of the newest plan answers or did once, the oldest link first. */
  public List<FindingAnswer> of(ActionSummary action) {
    return plans
        .newest()
        .map(
            plan ->
                links.ofYear(plan.summary().year()).stream()
                    .filter(link -> action.refs().contains(link.detail().ref()))
                    .toList())
        .map(this::answers)
        .orElse(List.of());
  }

  private List<FindingAnswer> answers(List<FindingLink> some) {
    var details = some.stream().map(FindingLink::detail).toList();
    var actions = actions(some);
    var seen =
        checks.of(details.stream().map(link -> link.id().value()).toList()).stream()
            .collect(
                Collectors.toMap(
                    ActionCheckDetail::link, Function.identity(), (first, newer) -> newer));
    var again = later.of(details.stream().map(FindingLinkDetail::finding).toList());
    return details.stream()
        .map(
            link ->
                new FindingAnswer(
                    link,
                    Optional.ofNullable(actions.get(link.id())),
                    Optional.ofNullable(seen.get(link.id().value())),
                    Optional.ofNullable(again.get(link.finding()))))
        .toList();
  }

  private Map<FindingLinkId, ActionSummary> actions(List<FindingLink> some) {
    var found = new HashMap<FindingLinkId, ActionSummary>();
    some.stream()
        .collect(Collectors.groupingBy(FindingLink::year))
        .forEach(
            (year, ofYear) ->
                plans
                    .findByYearAndState(year, PlanState.IN_FORCE)
                    .ifPresent(plan -> find(plan, ofYear, found)));
    return found;
  }

  private void find(
      BoardPlan plan, List<FindingLink> some, Map<FindingLinkId, ActionSummary> found) {
    var contradictions =
        plan.contradictions(LocalDate.now(clock), panels.about(plan.summary().year()));
    some.forEach(
        link ->
            plan.actions()
                .filter(link::isTo)
                .findFirst()
                .ifPresent(
                    action -> found.put(link.detail().id(), action.summary(contradictions))));
  }
}
