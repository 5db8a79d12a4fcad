package org.s11portal.board;

import java.util.List;
import org.s11portal.plan.ActionSummary;
import org.s11portal.standards.CriterionDetail;

/**
 * The published gaps on one criterion.
 *
 * @param feeding actions of the plan that answer the criterion as such, for whichever agency
 */
public record CriterionFindings(
    CriterionDetail criterion, List<AgencyFinding> agencies, List<ActionSummary> feeding) {

  /** Those nobody does anything about yet. */
  public List<AgencyFinding> unanswered() {
    return feeding.isEmpty()
        ? agencies.stream().filter(one -> one.answering().isEmpty()).toList()
        : List.of();
  }
}
