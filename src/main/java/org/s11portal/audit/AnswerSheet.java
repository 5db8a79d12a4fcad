package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.standards.CriterionDetail;

/** All that stands on the page of one criterion. */
public record AnswerSheet(
    ReturnDetail whole, CriterionDetail criterion, AnswerDetail answer, Optional<LastRound> last) {

  /** Whether this answer may be changed now. */
  public boolean isOpen() {
    return whole.isOpen(answer);
  }
}
