package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.s11portal.audit.EvidenceFile;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;

/** Every version of a document, the newest first, with what its bytes can be known by. */
class EvidenceVersions {

  private EvidenceVersions() {}

  static Card of(EvidenceFile file, EvidenceDesk desk) {
    var table =
        new HtmlTable(
            text("audit.evidence.versions"),
            text("audit.evidence.version"),
            text("audit.evidence.uploaded"),
            text("audit.evidence.date"),
            text("audit.evidence.sha256"),
            text("audit.evidence.openIt"));
    file.versions()
        .forEach(
            one -> {
              var hash = new Code(one.sha256());
              hash.addClassName("evidence-hash");
              table.row(
                  new Span(text("audit.evidence.version.name", one.edition(), one.fileName())),
                  new Span(Dates.day(one.uploadedAt())),
                  new Span(
                      one.evidenceDate()
                          .map(Dates::day)
                          .orElseGet(() -> text("audit.evidence.date.none"))),
                  hash,
                  new Div(desk.ways(one)));
            });
    return Card.titled(text("audit.evidence.versions"), table);
  }
}
