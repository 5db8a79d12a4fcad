package org.s11portal.audit;

import org.s11portal.standards.CriterionDetail;

/**
 * Something under a criterion that does not stop a return but should be looked at before it goes.
 *
 * @param about what it concerns, such as a document’s title
 */
public record Concern(CriterionDetail criterion, Kind kind, String about) {

  /** The kinds of thing worth another look. */
  public enum Kind {
    EVIDENCE_NOT_SCANNED,
    EVIDENCE_INFECTED,
    EVIDENCE_PAST_REVIEW,
    EVIDENCE_GONE,
    COMMENT_OPEN
  }
}
