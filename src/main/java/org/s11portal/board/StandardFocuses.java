package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.audit.RoundSummary;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.Plans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the findings of a standard and the actions of the plan together. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class StandardFocuses {

  private final AuditRounds rounds;

  private final RoundSets sets;
  private final PublishedResults results;
  private final Plans plans;

  StandardFocuses(AuditRounds rounds, RoundSets sets, PublishedResults results, Plans plans) {
    this.rounds = rounds;
    this.sets = sets;
    this.results = results;
    this.plans = plans;
  }

  public StandardFocus of(RoundId id, int number) {
    var round = rounds.get(id);
    var standard = sets.of(round).standard(number).orElseThrow(NotFound::new);
    var findings = StandardFocus.findings(standard, results.gaps(id, number));
    var feeding = feeding(round);
    var byAction = new LinkedHashMap<ActionId, List<StandardFocus.Finding>>();
    var actions = new LinkedHashMap<ActionId, ActionSummary>();
    for (var criterion : standard.criteria()) {
      for (var action : feeding.getOrDefault(criterion.code(), List.of())) {
        actions.put(action.id(), action);
        findings.stream()
            .filter(finding -> finding.code().equals(criterion.code()))
            .forEach(
                finding ->
                    byAction.computeIfAbsent(action.id(), known -> new ArrayList<>()).add(finding));
      }
    }
    return new StandardFocus(
        standard,
        actions.values().stream()
            .map(
                action ->
                    new StandardFocus.FedAction(
                        action, byAction.getOrDefault(action.id(), List.of())))
            .toList(),
        findings.stream()
            .filter(finding -> feeding.getOrDefault(finding.code(), List.of()).isEmpty())
            .toList());
  }

  /** The plan answers the yearly audit: another audit’s 1.1 is not the one it names. */
  private Map<String, List<ActionSummary>> feeding(RoundSummary round) {
    return round.isYearly() ? plans.actionsByCriterion() : Map.of();
  }

  /** How many findings of the whole round no action answers. */
  public int unansweredFindings(RoundId round) {
    var feeding = feeding(rounds.get(round));
    return (int)
        results.byCriterion(round).stream()
            .filter(PublishedResults.CriterionTally::gap)
            .map(PublishedResults.CriterionTally::code)
            .distinct()
            .filter(code -> feeding.getOrDefault(code, List.of()).isEmpty())
            .count();
  }
}
