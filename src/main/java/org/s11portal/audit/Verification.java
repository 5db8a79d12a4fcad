package org.s11portal.audit;

import java.util.List;
import java.util.Optional;

/**
 * What a version of a return was found to be, held against its manifest.
 *
 * @param sealed whether the manifest is what it was when it was sealed
 * @param altered criteria whose frozen answers are not what their fingerprints say
 * @param differing criteria whose answers in the portal differ from the manifest; absent where they
 *     may, because a later version or the agency’s own work has replaced them
 */
public record Verification(
    SubmissionDetail submission,
    boolean sealed,
    List<String> altered,
    int answers,
    Optional<List<String>> differing,
    List<DocumentFound> documents) {

  /** A document of the manifest, and what became of its bytes. */
  public record DocumentFound(String title, Outcome outcome) {}

  /** What became of a document’s bytes. */
  public enum Outcome {
    SAME,
    CHANGED,
    MISSING,
    NOT_TO_BE_OPENED
  }

  /** Whether nothing at all was found to differ. */
  public boolean agrees() {
    return sealed
        && differing.orElse(List.of()).isEmpty()
        && documents.stream().allMatch(found -> found.outcome() == Outcome.SAME);
  }
}
