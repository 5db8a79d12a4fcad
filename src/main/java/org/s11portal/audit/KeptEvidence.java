package org.s11portal.audit;

import java.util.List;
import org.s11portal.evidence.DocumentSummary;

/** A document an agency keeps, in its newest version, and where any version of it is used. */
public record KeptEvidence(DocumentSummary document, List<EvidenceUse> uses) {

  /** The criteria and rounds it serves, each counted once however often it was handed in. */
  public long places() {
    return uses.stream().map(use -> use.round().value() + " " + use.criterion()).distinct().count();
  }
}
