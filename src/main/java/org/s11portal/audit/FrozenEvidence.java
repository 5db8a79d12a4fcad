package org.s11portal.audit;

import java.util.UUID;
import java.util.stream.Stream;
import org.s11portal.evidence.DocumentId;

/** The documents that any version of a return was handed in with. */
final class FrozenEvidence {

  private FrozenEvidence() {}

  static Stream<DocumentId> of(SelfAssessment assessment) {
    return assessment.versions().stream()
        .flatMap(version -> version.content().documents().stream())
        .map(document -> new DocumentId(UUID.fromString(document.id())));
  }
}
