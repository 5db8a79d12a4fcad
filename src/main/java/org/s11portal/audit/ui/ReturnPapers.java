package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.LateDocuments;
import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.audit.PastPromises;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.ReturnPdfs;
import org.s11portal.audit.Returns;
import org.s11portal.base.ui.FileLink;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceDownload;

/** Lays a return out to be read, with its documents as far as the reader may have them. */
@SpringComponent
class ReturnPapers {

  private final Returns returns;
  private final PastPromises promises;
  private final LateDocuments late;
  private final ReturnPdfs pdfs;
  private final Clock clock;

  ReturnPapers(
      Returns returns, PastPromises promises, LateDocuments late, ReturnPdfs pdfs, Clock clock) {
    this.returns = returns;
    this.promises = promises;
    this.late = late;
    this.pdfs = pdfs;
    this.clock = clock;
  }

  /** The return of now, and what became of what was promised before it. */
  ReturnPaper of(ReturnDetail whole) {
    var id = whole.assessment().id();
    return paper(whole, promises.before(id), late.to(id));
  }

  /** A version as it was handed in, and nothing that was said later. */
  ReturnPaper version(ReturnDetail whole) {
    return paper(whole, Map.of(), List.of());
  }

  private ReturnPaper paper(
      ReturnDetail whole,
      Map<String, List<ImprovementDetail>> promised,
      List<LateEvidenceDetail> late) {
    var id = whole.assessment().id();
    return new ReturnPaper(
        whole, returns.documents(id), promised, late, (document, note) -> line(id, document, note));
  }

  /** What came late under one criterion, each with its reason. */
  List<Component> late(AssessmentId id, String code) {
    var documents = returns.documents(id);
    return late.to(id).stream()
        .filter(one -> one.criterion().equals(code))
        .map(one -> line(id, documents, one))
        .toList();
  }

  private Component line(
      AssessmentId id, Map<DocumentId, DocumentSummary> documents, LateEvidenceDetail one) {
    return Optional.ofNullable(documents.get(one.document()))
        .<Component>map(document -> line(id, document, one.inWords()))
        .orElseGet(() -> new Paragraph(text("audit.evidence.unknown")));
  }

  /** The return as a PDF to take away. */
  FileLink pdf(ReturnDetail whole) {
    var one = whole.assessment();
    return link(one, "", () -> pdfs.now(one.round(), one.agency()));
  }

  /** One version of it as a PDF. */
  FileLink pdf(ReturnDetail whole, int number) {
    var one = whole.assessment();
    return link(
        one,
        text("audit.pdf.file.version", number),
        () -> pdfs.version(one.round(), one.agency(), number));
  }

  private static FileLink link(AssessmentSummary one, String version, FileLink.Making making) {
    return new FileLink(
        text("audit.pdf.download"),
        text("audit.pdf.file", one.agency().value(), one.round().value(), version),
        "application/pdf",
        making);
  }

  private DocumentLine line(AssessmentId id, DocumentSummary document, String note) {
    return new DocumentLine(document, LocalDate.now(clock), note)
        .with(EvidenceDownload.ways(document, () -> returns.open(id, document.id())));
  }
}
