package org.s11portal.audit;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.paper.Paper;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;

/** What came late, at the end of a paper and apart from what was handed in. */
public record LateAddendum(
    List<LateEvidenceDetail> late, Map<DocumentId, DocumentSummary> documents) {

  /** The title of a document that came late. */
  public String title(LateEvidenceDetail one) {
    return Optional.ofNullable(documents.get(one.document()))
        .map(DocumentSummary::title)
        .orElseGet(() -> text("audit.evidence.unknown"));
  }

  /** Adds a part of its own; nothing when nothing came late. */
  public void write(Paper paper) {
    if (late.isEmpty()) {
      return;
    }
    paper.part(text("audit.late.evidence")).line(text("audit.late.lead"));
    paper.list(
        late.stream()
            .map(one -> text("audit.late.line", one.criterion(), title(one), one.inWords()))
            .toList());
  }
}
