package org.s11portal.board;

import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundSummary;
import org.s11portal.plan.ActionSummary;
import org.s11portal.standards.StandardSetDetail;

/** All findings of a round beside the plan, and the actions that no finding supports. */
public record RoundFindings(
    RoundSummary round,
    StandardSetDetail set,
    List<CriterionFindings> criteria,
    List<ActionSummary> unsupported) {

  public Optional<CriterionFindings> on(String code) {
    return criteria.stream().filter(one -> one.criterion().code().equals(code)).findFirst();
  }

  public int total() {
    return criteria.stream().mapToInt(one -> one.agencies().size()).sum();
  }

  public int unanswered() {
    return criteria.stream().mapToInt(one -> one.unanswered().size()).sum();
  }
}
