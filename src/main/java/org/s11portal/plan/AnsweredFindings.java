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
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which findings the actions of the plan answer: raising an action, linking, unlinking. */
@Service
@Transactional
public class AnsweredFindings {

  private record Answered(FindingKey finding, ActionSummary action) {}

  private final BoardPlanRepository plans;
  private final FindingLinkRepository links;
  private final FindingLinks linking;
  private final PanelsKnow panels;
  private final CurrentUser currentUser;
  private final Clock clock;

  AnsweredFindings(
      BoardPlanRepository plans,
      FindingLinkRepository links,
      FindingLinks linking,
      PanelsKnow panels,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.links = links;
    this.linking = linking;
    this.panels = panels;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Raises an action in the newest plan that answers these findings. */
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void raise(RaiseAction raising, Collection<FindingKey> findings) {
    var plan = plans.newest().orElseThrow(NotFound::new);
    var action = plan.raise(raising.priority(), raising.defined(), currentUser.get().user());
    plans.saveAndFlush(plan);
    link(action.refs().getFirst(), findings);
  }

  /** From now on an action of the newest plan answers these findings. */
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void link(String ref, Collection<FindingKey> findings) {
    findings.forEach(finding -> linking.link(ref, finding));
  }

  /** The action does not answer it after all; the link and the reason stay in the records. */
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void unlink(FindingLinkId id, String reason) {
    var link = links.findById(id.value()).orElseThrow(NotFound::new);
    link.unlink(reason, currentUser.get().user(), clock.instant());
    links.saveAndFlush(link);
  }

  /** The actions that answer the findings of a round, in as many statements for many as for few. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.BOARD_MEMBER,
    Roles.INDEPENDENT_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR
  })
  public Map<FindingKey, List<ActionSummary>> in(RoundId round) {
    var found = links.inForce(round).stream().collect(groupingBy(FindingLink::year));
    return found.entrySet().stream()
        .flatMap(
            one ->
                plans.findByYearAndState(one.getKey(), PlanState.IN_FORCE).stream()
                    .flatMap(plan -> answered(plan, one.getValue()).stream()))
        .collect(groupingBy(Answered::finding, mapping(Answered::action, toList())));
  }

  private List<Answered> answered(BoardPlan plan, List<FindingLink> some) {
    var contradictions =
        plan.contradictions(LocalDate.now(clock), panels.about(plan.summary().year()));
    return some.stream()
        .flatMap(
            link ->
                plan.actions()
                    .filter(link::isTo)
                    .map(
                        action ->
                            new Answered(link.detail().finding(), action.summary(contradictions))))
        .toList();
  }

  /** Every link there is or was from one finding, the oldest first. */
  @Transactional(readOnly = true)
  @RolesAllowed({
    Roles.BOARD_MEMBER,
    Roles.INDEPENDENT_CHAIR,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.PANEL_CHAIR
  })
  public List<FindingLinkDetail> of(FindingKey finding) {
    return links.of(finding.round(), finding.agency(), finding.code()).stream()
        .map(FindingLink::detail)
        .toList();
  }
}
