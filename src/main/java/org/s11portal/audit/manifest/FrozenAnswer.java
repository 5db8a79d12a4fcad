package org.s11portal.audit.manifest;

import java.util.List;

/** An answer as it was handed in. */
public record FrozenAnswer(
    String criterion,
    String grade,
    String notApplicableReason,
    String narrative,
    String impact,
    List<FrozenDocument> evidence,
    List<FrozenImprovement> improvements) {

  public FrozenAnswer {
    evidence = List.copyOf(evidence);
    improvements = List.copyOf(improvements);
  }

  /** Whether both say the same; the titles of documents may have been put right in between. */
  public boolean saysTheSameAs(FrozenAnswer other) {
    return withoutEvidence().equals(other.withoutEvidence())
        && evidence.size() == other.evidence.size()
        && evidence.stream().allMatch(one -> other.evidence.stream().anyMatch(one::isSameAs));
  }

  private FrozenAnswer withoutEvidence() {
    return new FrozenAnswer(
        criterion, grade, notApplicableReason, narrative, impact, List.of(), improvements);
  }
}
