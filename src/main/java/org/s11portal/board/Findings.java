package org.s11portal.board;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.Plans;
import org.s11portal.plan.RaiseAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the panels found, once it is published, and what the plan does about it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class Findings {

  private final PublishedResults results;
  private final AuditRounds rounds;
  private final RoundSets sets;
  private final Agencies agencies;
  private final Plans plans;
  private final PlanAnswers answers;
  private final AnsweredFindings answered;

  Findings(
      PublishedResults results,
      AuditRounds rounds,
      RoundSets sets,
      Agencies agencies,
      Plans plans,
      PlanAnswers answers,
      AnsweredFindings answered) {
    this.results = results;
    this.rounds = rounds;
    this.sets = sets;
    this.agencies = agencies;
    this.plans = plans;
    this.answers = answers;
    this.answered = answered;
  }

  /** Every published gap of a round, in the order the criteria are asked. */
  public RoundFindings of(RoundId id) {
    var round = rounds.get(id);
    var set = sets.of(round);
    var gaps =
        results.of(id).stream()
            .filter(PublishedResult::gap)
            .collect(groupingBy(PublishedResult::code));
    var names = agencies.byId();
    var answering = answers.in(round);
    var criteria =
        set.criteria()
            .filter(criterion -> gaps.containsKey(criterion.code()))
            .map(
                criterion ->
                    new CriterionFindings(
                        criterion,
                        gaps.getOrDefault(criterion.code(), List.of()).stream()
                            .flatMap(gap -> finding(gap, names, answering).stream())
                            .toList(),
                        answering.feeding(criterion.code())))
            .toList();
    return new RoundFindings(round, set, criteria, unsupported(criteria));
  }

  private static Optional<AgencyFinding> finding(
      PublishedResult gap, Map<AgencyId, AgencySummary> names, Answering answering) {
    return Optional.ofNullable(names.get(gap.agency()))
        .map(agency -> new AgencyFinding(agency, gap.grade(), answering.linked(gap.finding())));
  }

  /** What is still to be done in the plan although nothing that was found asks for it. */
  private List<ActionSummary> unsupported(List<CriterionFindings> criteria) {
    Set<ActionId> supported = new HashSet<>();
    for (var one : criteria) {
      one.feeding().forEach(action -> supported.add(action.id()));
      one.agencies().stream()
          .flatMap(agency -> agency.answering().stream())
          .forEach(action -> supported.add(action.id()));
    }
    return plans.current().stream()
        .flatMap(plan -> plan.actions().map(ActionDetail::summary))
        .filter(action -> !action.status().isClosed() && !supported.contains(action.id()))
        .toList();
  }

  /** Raises an action for published gaps on a criterion. */
  @Transactional
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void raise(RoundId round, String code, Collection<AgencyId> which, RaiseAction raising) {
    answered.raise(raising, published(round, code, which));
  }

  /** Lets an action that the plan has already answer published gaps on a criterion. */
  @Transactional
  @RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
  public void link(RoundId round, String code, Collection<AgencyId> which, String ref) {
    answered.link(ref, published(round, code, which));
  }

  /** Only what is published, and a gap, asks for an action of the board. */
  private List<FindingKey> published(RoundId round, String code, Collection<AgencyId> which) {
    if (which.isEmpty()) {
      throw new Refused("board.refused.findingMissing");
    }
    var gaps =
        results.of(round, code).stream()
            .filter(PublishedResult::gap)
            .map(PublishedResult::finding)
            .filter(gap -> which.contains(gap.agency()))
            .toList();
    if (gaps.size() < Set.copyOf(which).size()) {
      throw new Refused("board.refused.noFinding", code);
    }
    return gaps;
  }
}
