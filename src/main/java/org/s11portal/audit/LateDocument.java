package org.s11portal.audit;

import org.s11portal.base.Refused;

/** That a document is to come late under a criterion of a return, and why. */
public record LateDocument(AssessmentId assessment, String criterion, String reason) {

  private static final int LONGEST_REASON = 2000;

  /** Refused before a byte of the document is taken, so that nothing is stored in vain. */
  public LateDocument {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new Refused("audit.refused.lateReason");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new Refused("audit.refused.lateReasonLong", LONGEST_REASON);
    }
  }
}
