package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.Returns;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceDownload;

/** Lays a return out to be read, with its documents as far as the reader may have them. */
@SpringComponent
class ReturnPapers {

  private final Returns returns;
  private final Clock clock;

  ReturnPapers(Returns returns, Clock clock) {
    this.returns = returns;
    this.clock = clock;
  }

  ReturnPaper of(ReturnDetail whole) {
    var id = whole.assessment().id();
    return new ReturnPaper(whole, returns.documents(id), document -> line(id, document));
  }

  /** A button for the printer; the screen itself is the copy. */
  static Button print() {
    var print = new Button(text("audit.paper.print"));
    print.addClickListener(click -> print.getElement().executeJs("window.print()"));
    print.addClassName("no-print");
    return print;
  }

  private DocumentLine line(AssessmentId id, DocumentSummary document) {
    return new DocumentLine(document, LocalDate.now(clock))
        .with(EvidenceDownload.ways(document, () -> returns.open(id, document.id())));
  }
}
