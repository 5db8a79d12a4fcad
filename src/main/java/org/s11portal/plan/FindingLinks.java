package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.panel.ActionsOfTheBoard;
import org.s11portal.panel.BoardAction;
import org.s11portal.panel.FindingKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Ties findings to the actions that answer them. It asks nobody’s leave: the services before it do,
 * the panel’s and the plan’s.
 */
@Component
class FindingLinks implements ActionsOfTheBoard {

  private record Answered(String code, BoardAction action) {}

  private final BoardPlanRepository plans;
  private final FindingLinkRepository links;
  private final CurrentUser currentUser;
  private final Clock clock;

  FindingLinks(
      BoardPlanRepository plans,
      FindingLinkRepository links,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.links = links;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public List<BoardAction> all() {
    return newest().stream()
        .flatMap(BoardPlan::actions)
        .filter(action -> action.status() != PlanStatus.NO_LONGER_APPLICABLE)
        .map(FindingLinks::brief)
        .toList();
  }

  @Override
  public Map<String, List<BoardAction>> answering(RoundId round, AgencyId agency) {
    return links.inForce(round, agency).stream()
        .flatMap(link -> action(link).map(one -> new Answered(link.code(), brief(one))).stream())
        .collect(groupingBy(Answered::code, mapping(Answered::action, toList())));
  }

  @Override
  public void link(String ref, FindingKey finding) {
    var plan = newest().orElseThrow(NotFound::new);
    var action = named(plan, ref).orElseThrow(NotFound::new);
    if (links(finding).anyMatch(link -> link.isTo(action))) {
      throw new Refused("plan.refused.findingLinked", ref);
    }
    try {
      links.saveAndFlush(
          new FindingLink(
              plan.summary().year(),
              action.refs().getFirst(),
              finding,
              currentUser.get().user(),
              clock.instant()));
    } catch (DataIntegrityViolationException sameMoment) {
      throw new Refused("plan.refused.findingLinked", ref);
    }
  }

  @Override
  public void unlink(String ref, FindingKey finding, String reason) {
    var link =
        links(finding)
            .filter(one -> action(one).filter(action -> action.refs().contains(ref)).isPresent())
            .findFirst()
            .orElseThrow(NotFound::new);
    link.unlink(reason, currentUser.get().user(), clock.instant());
    links.saveAndFlush(link);
  }

  private Stream<FindingLink> links(FindingKey finding) {
    return links.inForce(finding.round(), finding.agency()).stream()
        .filter(link -> link.code().equals(finding.code()));
  }

  /** The action a link names, in the plan of its year that is in force. */
  private Optional<PlanAction> action(FindingLink link) {
    return plans
        .findByYearAndState(link.year(), PlanState.IN_FORCE)
        .flatMap(plan -> plan.actions().filter(link::isTo).findFirst());
  }

  private static Optional<PlanAction> named(BoardPlan plan, String ref) {
    return plan.actions().filter(action -> action.refs().contains(ref)).findFirst();
  }

  private Optional<BoardPlan> newest() {
    return plans.findByStateOrderByYearDesc(PlanState.IN_FORCE).stream().findFirst();
  }

  private static BoardAction brief(PlanAction action) {
    return new BoardAction(
        String.join(" · ", action.refs()), action.activity(), action.status().label());
  }
}
