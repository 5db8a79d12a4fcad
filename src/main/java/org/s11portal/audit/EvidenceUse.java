package org.s11portal.audit;

import org.s11portal.evidence.DocumentId;

/**
 * Where one version of a document is used: under a criterion of a round.
 *
 * @param submission the number of the submission that froze it there; 0 for the answer as it
 *     stands, below that for what came after scrutiny had opened
 */
public record EvidenceUse(
    DocumentId document, RoundId round, String roundTitle, String criterion, int submission) {

  private static final int LATE = -1;

  /** Of a document that came late. */
  EvidenceUse(DocumentId document, String round, String roundTitle, String criterion) {
    this(document, new RoundId(round), roundTitle, criterion, LATE);
  }

  EvidenceUse(
      DocumentId document, String round, String roundTitle, String criterion, int submission) {
    this(document, new RoundId(round), roundTitle, criterion, submission);
  }

  public boolean isFrozen() {
    return submission > 0;
  }

  /** Whether it came after scrutiny had opened: what was handed in does not rest on it. */
  public boolean isLate() {
    return submission == LATE;
  }
}
