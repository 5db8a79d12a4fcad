package org.s11portal.audit;

import java.util.List;
import org.s11portal.base.Refused;

/**
 * What closing a round would leave behind. Returns that lie with the partnership must be published
 * first, since nobody could finish them afterwards; those never handed in stay as they are.
 */
public record RoundClosure(List<AssessmentSummary> unfinished, List<AssessmentSummary> missing) {

  static RoundClosure of(List<AssessmentSummary> returns) {
    return new RoundClosure(
        returns.stream().filter(one -> isUnfinished(one.status())).toList(),
        returns.stream().filter(one -> one.status().isAwaited()).toList());
  }

  private static boolean isUnfinished(AssessmentStatus status) {
    return switch (status) {
      case SUBMITTED, RETURNED, UNDER_SCRUTINY, PROVISIONAL, MODERATED -> true;
      case NOT_STARTED, IN_PROGRESS, AGENCY_CHECK, PUBLISHED, CLOSED, EXEMPT -> false;
    };
  }

  public boolean isPossible() {
    return unfinished.isEmpty();
  }

  void requirePossible() {
    if (!isPossible()) {
      throw new Refused("audit.refused.closeTooEarly", unfinished.size());
    }
  }
}
