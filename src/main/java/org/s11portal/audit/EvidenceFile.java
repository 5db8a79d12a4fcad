package org.s11portal.audit;

import java.util.List;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentSummary;

/** Everything about one document of an agency: itself, its versions, and where each is used. */
public record EvidenceFile(
    DocumentDetail document, List<DocumentSummary> versions, List<EvidenceUse> uses) {

  /** Only what nothing rests on may be withdrawn. */
  public boolean mayBeWithdrawn() {
    return uses.isEmpty();
  }
}
