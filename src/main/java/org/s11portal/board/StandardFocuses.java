package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PastPlans;
import org.s11portal.plan.Plans;
import org.s11portal.standards.StandardSets;
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

  private final StandardSets sets;
  private final ResultsAsOf results;
  private final Plans plans;
  private final PastPlans pastPlans;

  StandardFocuses(
      AuditRounds rounds,
      StandardSets sets,
      ResultsAsOf results,
      Plans plans,
      PastPlans pastPlans) {
    this.rounds = rounds;
    this.sets = sets;
    this.results = results;
    this.plans = plans;
    this.pastPlans = pastPlans;
  }

  /** The plan as it stood then: which edition, and the status and due day of each action. */
  private Map<String, List<ActionSummary>> feeding(AsOf asOf) {
    return asOf.day().map(pastPlans::actionsByCriterion).orElseGet(plans::actionsByCriterion);
  }

  public StandardFocus of(RoundId round, int number) {
    return of(round, number, AsOf.now());
  }

  public StandardFocus of(RoundId round, int number, AsOf asOf) {
    var standard = sets.get(rounds.get(round).set()).standard(number).orElseThrow(NotFound::new);
    var findings = StandardFocus.findings(standard, results.gaps(round, number, asOf));
    var feeding = feeding(asOf);
    var byAction = new LinkedHashMap<ActionId, List<StandardFocus.Finding>>();
    var actions = new LinkedHashMap<ActionId, ActionSummary>();
    for (var criterion : standard.criteria()) {
      for (var action : feeding.getOrDefault(criterion.code(), List.of())) {
        actions.put(action.id(), action);
        findings.stream()
            .filter(finding -> finding.code().equals(criterion.code()))
            .forEach(
                finding ->
                    byAction.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(finding));
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

  /** How many findings of the whole round no action answers. */
  public int unansweredFindings(RoundId round, AsOf asOf) {
    var feeding = feeding(asOf);
    return (int)
        results.byCriterion(round, asOf).stream()
            .filter(ResultsAsOf.CriterionTally::gap)
            .map(ResultsAsOf.CriterionTally::code)
            .distinct()
            .filter(code -> feeding.getOrDefault(code, List.of()).isEmpty())
            .count();
  }
}
