package org.s11portal.audit;

import org.s11portal.evidence.DocumentId;

/**
 * Where one version of a document is used: under a criterion of a round.
 *
 * @param submission the number of the submission that froze it there; 0 for the answer as it stands
 */
public record EvidenceUse(
    DocumentId document, RoundId round, String roundTitle, String criterion, int submission) {

  EvidenceUse(
      DocumentId document, String round, String roundTitle, String criterion, int submission) {
    this(document, new RoundId(round), roundTitle, criterion, submission);
  }

  public boolean isFrozen() {
    return submission > 0;
  }
}
