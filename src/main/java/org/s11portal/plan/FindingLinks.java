package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.ActionsTaken;
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
class FindingLinks implements ActionsOfTheBoard, ActionsTaken {

  /** A link with the action it names. */
  private record Answered(FindingLink link, PlanAction action) {

    String code() {
      return link.code();
    }

    BoardAction brief() {
      return FindingLinks.brief(action);
    }

    ActionTaken taken() {
      return new ActionTaken(
          link.detail().id().value(),
          String.join(" · ", action.refs()),
          action.activity(),
          action.status().label(),
          action.status() == PlanStatus.COMPLETED,
          action.completedOn());
    }
  }

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
    return plans.newest().stream()
        .flatMap(BoardPlan::actions)
        .filter(action -> action.status() != PlanStatus.NO_LONGER_APPLICABLE)
        .map(FindingLinks::brief)
        .toList();
  }

  @Override
  public Map<String, List<BoardAction>> answering(RoundId round, AgencyId agency) {
    return answered(round, agency)
        .collect(groupingBy(Answered::code, mapping(Answered::brief, toList())));
  }

  @Override
  public Map<String, List<ActionTaken>> on(RoundId round, AgencyId agency) {
    return answered(round, agency)
        .collect(groupingBy(Answered::code, mapping(Answered::taken, toList())));
  }

  private Stream<Answered> answered(RoundId round, AgencyId agency) {
    var byYear = new HashMap<String, Optional<BoardPlan>>();
    return links.inForce(round, agency).stream()
        .flatMap(
            link ->
                byYear
                    .computeIfAbsent(link.year(), this::ofYear)
                    .flatMap(plan -> plan.actions().filter(link::isTo).findFirst())
                    .map(action -> new Answered(link, action))
                    .stream());
  }

  @Override
  public void link(String ref, FindingKey finding) {
    var plan = plans.newest().orElseThrow(NotFound::new);
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
    return ofYear(link.year()).flatMap(plan -> plan.actions().filter(link::isTo).findFirst());
  }

  private Optional<BoardPlan> ofYear(String year) {
    return plans.findByYearAndState(year, PlanState.IN_FORCE);
  }

  private static Optional<PlanAction> named(BoardPlan plan, String ref) {
    return plan.actions().filter(action -> action.refs().contains(ref)).findFirst();
  }

  private static BoardAction brief(PlanAction action) {
    return new BoardAction(
        String.join(" · ", action.refs()), action.activity(), action.status().label());
  }
}
