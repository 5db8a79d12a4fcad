package org.s11portal.board;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSets;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.s11portal.panel.FindingKey;
import org.s11portal.plan.ActionId;
import org.s11portal.plan.ActionSummary;
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
  private final ResultsAsOf results;
  private final PlanAnswers answers;

  StandardFocuses(AuditRounds rounds, RoundSets sets, ResultsAsOf results, PlanAnswers answers) {
    this.rounds = rounds;
    this.sets = sets;
    this.results = results;
    this.answers = answers;
  }

  public StandardFocus of(RoundId id, int number, AsOf asOf) {
    var round = rounds.get(id);
    var standard = sets.of(round).standard(number).orElseThrow(NotFound::new);
    var findings = StandardFocus.findings(standard, results.gaps(id, number, asOf));
    var answering = answers.in(round, asOf);
    var byAction = new LinkedHashMap<ActionId, List<StandardFocus.Finding>>();
    var actions = new LinkedHashMap<ActionId, ActionSummary>();
    for (var criterion : standard.criteria()) {
      for (var action : answering.feeding(criterion.code())) {
        actions.put(action.id(), action);
        findings.stream()
            .filter(finding -> finding.code().equals(criterion.code()))
            .forEach(
                finding ->
                    byAction.computeIfAbsent(action.id(), known -> new ArrayList<>()).add(finding));
      }
    }
    for (var finding : findings) {
      for (var agency : finding.agencies()) {
        for (var action : answering.linked(finding.of(id, agency))) {
          actions.putIfAbsent(action.id(), action);
          var answers = byAction.computeIfAbsent(action.id(), known -> new ArrayList<>());
          if (!answers.contains(finding)) {
            answers.add(finding);
          }
        }
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
            .filter(finding -> answering.feeding(finding.code()).isEmpty())
            .flatMap(finding -> finding.without(id, answering.linked().keySet()).stream())
            .toList(),
        unanswered(id, asOf, answering.feeding().keySet(), answering.linked().keySet()));
  }

  private int unanswered(RoundId round, AsOf asOf, Set<String> fed, Set<FindingKey> linked) {
    var unfed =
        results.byCriterion(round, asOf).stream()
            .filter(ResultsAsOf.CriterionTally::gap)
            .map(ResultsAsOf.CriterionTally::code)
            .distinct()
            .filter(code -> !fed.contains(code))
            .toList();
    if (linked.isEmpty() || unfed.isEmpty()) {
      return unfed.size();
    }
    return (int)
        results.gaps(round, unfed, asOf).stream()
            .filter(gap -> !linked.contains(gap))
            .map(FindingKey::code)
            .distinct()
            .count();
  }
}
