package org.s11portal.audit;

import java.util.Map;
import org.s11portal.base.NotFound;
import org.s11portal.base.history.Logbook;
import org.s11portal.evidence.DocumentId;
import org.springframework.stereotype.Component;

/**
 * Answers whoever asks for a document that is not theirs as if there were none, and writes down
 * that they asked.
 */
@Component
class ClosedDoors {

  private final Logbook logbook;

  ClosedDoors(Logbook logbook) {
    this.logbook = logbook;
  }

  NotFound to(DocumentId document) {
    logbook.refused("Document", document.value().toString(), Map.of());
    return new NotFound();
  }

  NotFound to(AssessmentId assessment, DocumentId document) {
    logbook.refused(
        "Document",
        document.value().toString(),
        Map.of("assessment", assessment.value().toString()));
    return new NotFound();
  }
}
