package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.base.ui.Attempt;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;

/** The documents under an answer: what is there, what may be added, what is already elsewhere. */
class EvidencePanel extends Div {

  private final Div list = new Div();
  private final ComboBox<DocumentSummary> own = new ComboBox<>(text("audit.evidence.own"));
  private final Supplier<List<DocumentSummary>> documents;
  private final Optional<Changes> changes;

  /** What the panel may have changed; each answers how the answer then stands. */
  record Changes(
      Function<DocumentId, AnswerDetail> attach, Function<DocumentId, AnswerDetail> detach) {}

  /** Without changes the panel only shows. */
  EvidencePanel(
      AnswerDetail answer, Supplier<List<DocumentSummary>> documents, Optional<Changes> changes) {
    this.documents = documents;
    this.changes = changes;
    addClassName("answer-part");
    add(new H2(text("audit.evidence")), list);
    changes.ifPresent(this::addOwn);
    show(answer);
  }

  final void show(AnswerDetail answer) {
    var all = documents.get();
    Map<DocumentId, DocumentSummary> byId =
        all.stream().collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    list.removeAll();
    answer
        .evidence()
        .forEach(link -> list.add(line(link, Optional.ofNullable(byId.get(link.document())))));
    if (answer.evidence().isEmpty()) {
      list.add(new Paragraph(text("audit.evidence.none")));
    }
    var used = answer.evidence().stream().map(EvidenceLink::document).toList();
    var others = all.stream().filter(one -> !used.contains(one.id())).toList();
    own.setItems(others);
    own.setVisible(!others.isEmpty());
  }

  private Div line(EvidenceLink link, Optional<DocumentSummary> document) {
    var title = document.map(DocumentSummary::title).orElse(text("audit.evidence.unknown"));
    var words = new Span(title);
    words.addClassName("audit-line-title");
    var line = new Div(words);
    line.addClassName("audit-line");
    changes.ifPresent(can -> line.add(remove(can, link.document(), title)));
    return line;
  }

  private Button remove(Changes can, DocumentId document, String title) {
    var remove =
        new Button(
            text("audit.evidence.remove"),
            click -> Attempt.to(() -> show(can.detach().apply(document))));
    remove.setAriaLabel(text("audit.evidence.remove.what", title));
    return remove;
  }

  private void addOwn(Changes can) {
    own.setItemLabelGenerator(DocumentSummary::title);
    own.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .ifPresent(document -> Attempt.to(() -> show(can.attach().apply(document.id())))));
    add(own);
  }
}
