package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.EvidenceDownload;
import org.s11portal.panel.GivenEvidence;

/** The documents that came with an answer, each with the ways to read it. */
class GivenDocuments extends Div {

  GivenDocuments(
      List<GivenEvidence> given,
      Map<DocumentId, DocumentSummary> known,
      SerializableFunction<DocumentId, EvidenceDownload.Opening> opening) {
    var list = new UnorderedList();
    list.addClassName("panel-evidence");
    for (var one : given) {
      var line = new ListItem(new Div(new Span(one.title())));
      var document = known.get(one.document());
      if (document != null) {
        line.add(new Div(EvidenceDownload.ways(document, opening.apply(one.document()))));
      }
      list.add(line);
    }
    add(new Paragraph(text("panel.challenge.evidence")), list);
  }
}
