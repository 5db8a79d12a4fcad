package org.s11portal.audit;

import java.util.List;
import org.s11portal.standards.StandardDetail;

/**
 * All that is missing from a return, and apart from it all that is worth another look.
 *
 * @param evidenceIsScanned whether this portal asks a virus scanner about documents
 */
public record ReturnCheck(ReturnDetail whole, List<Concern> concerns, boolean evidenceIsScanned) {

  public ReturnCheck {
    concerns = List.copyOf(concerns);
  }

  /** Whether there is evidence that nobody looks into for viruses. */
  public boolean hasUnscannedEvidence() {
    return !evidenceIsScanned
        && whole.answers().stream().anyMatch(answer -> !answer.evidence().isEmpty());
  }

  /** What must be put right before the return can go on. */
  public List<Completeness.Missing> missing() {
    return whole.completeness().missing();
  }

  public List<Completeness.Missing> missing(StandardDetail standard) {
    return missing().stream()
        .filter(one -> one.criterion().standard() == standard.number())
        .toList();
  }

  public List<Concern> concerns(StandardDetail standard) {
    return concerns.stream()
        .filter(one -> one.criterion().standard() == standard.number())
        .toList();
  }
}
