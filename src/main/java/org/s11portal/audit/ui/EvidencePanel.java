package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceUpload;

/** The documents under an answer: what is there, what is added, what the agency already has. */
class EvidencePanel extends Div {

  private final Div list = new Div();
  private final ComboBox<DocumentSummary> own = new ComboBox<>(text("audit.evidence.own"));
  private final Shelf shelf;
  private final Optional<Changes> changes;

  /** What the agency has, and how one of its documents is shown. */
  record Shelf(
      Supplier<List<DocumentSummary>> all,
      Function<DocumentSummary, DocumentLine> line,
      Function<DocumentSummary, Component> download) {}

  /** What the panel may have changed; each answers how the answer then stands. */
  record Changes(
      long largest,
      EvidenceUpload.Receiving receiving,
      Supplier<AnswerDetail> received,
      Function<DocumentId, AnswerDetail> attach,
      Function<DocumentId, AnswerDetail> detach) {}

  /** Without changes the panel only shows. */
  EvidencePanel(AnswerDetail answer, Shelf shelf, Optional<Changes> changes) {
    this.shelf = shelf;
    this.changes = changes;
    addClassName("answer-part");
    add(new H2(text("audit.evidence")));
    changes.ifPresent(can -> add(hint(can.largest())));
    add(list);
    changes.ifPresent(can -> add(upload(can)));
    show(answer);
  }

  final void show(AnswerDetail answer) {
    var all = shelf.all().get();
    Map<DocumentId, DocumentSummary> byId =
        all.stream().collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    list.removeAll();
    answer.evidence().forEach(link -> list.add(line(link, byId)));
    if (answer.evidence().isEmpty()) {
      list.add(new Paragraph(text("audit.evidence.none")));
    }
    var used = answer.evidence().stream().map(EvidenceLink::document).toList();
    var others = all.stream().filter(one -> !used.contains(one.id())).toList();
    own.setItems(others);
    own.setVisible(!others.isEmpty());
  }

  private Component line(EvidenceLink link, Map<DocumentId, DocumentSummary> byId) {
    var document = byId.get(link.document());
    if (document == null) {
      return new Paragraph(text("audit.evidence.unknown"));
    }
    var line = shelf.line().apply(document).with(shelf.download().apply(document));
    changes.ifPresent(can -> line.with(remove(can, document)));
    return line;
  }

  private Button remove(Changes can, DocumentSummary document) {
    var remove =
        new Button(
            text("audit.evidence.remove"),
            click -> Attempt.to(() -> show(can.detach().apply(document.id()))));
    remove.setAriaLabel(text("audit.evidence.remove.what", document.title()));
    return remove;
  }

  private EvidenceUpload upload(Changes can) {
    own.setItemLabelGenerator(DocumentSummary::title);
    own.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .ifPresent(document -> Attempt.to(() -> show(can.attach().apply(document.id())))));
    return new EvidenceUpload(
            can.largest(), can.receiving(), document -> show(can.received().get()))
        .orElse(own);
  }

  private static Paragraph hint(long largest) {
    var hint = new Paragraph(text("audit.evidence.hint", largest / (1024 * 1024)));
    hint.addClassName("audit-hint");
    return hint;
  }
}
