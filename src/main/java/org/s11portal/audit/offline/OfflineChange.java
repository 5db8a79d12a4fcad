package org.s11portal.audit.offline;

import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.standards.CriterionDetail;

/**
 * An answer that the workbook has otherwise than the portal.
 *
 * @param conflict whether it has also been changed in the portal since the workbook was taken
 */
public record OfflineChange(
    CriterionDetail criterion, AnswerDetail now, SaveAnswer offered, boolean conflict) {

  /** The workbook’s words in the place of the portal’s. */
  public SaveAnswer replaced() {
    return offered.insteadOf(now);
  }

  /** The workbook’s words under the portal’s. */
  public SaveAnswer both() {
    return offered.under(now);
  }
}
