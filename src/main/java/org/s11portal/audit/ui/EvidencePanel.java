package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.EvidenceNote;
import org.s11portal.audit.KeptEvidence;
import org.s11portal.audit.NewLink;
import org.s11portal.base.ui.Attempt;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.ui.DocumentLine;
import org.s11portal.evidence.ui.EvidenceUpload;

/** The documents under an answer: what is there, what is added, what the agency already has. */
class EvidencePanel extends Div {

  private final Div list = new Div();
  private final ComboBox<DocumentSummary> own = new ComboBox<>(text("audit.evidence.own"));
  private final transient EvidenceDesk desk;
  private final transient Optional<Changes> changes;

  /** What the panel may have changed; each answers how the answer then stands. */
  record Changes(
      EvidenceUpload.Receiving receiving,
      Supplier<AnswerDetail> received,
      Function<NewLink, AnswerDetail> link,
      Function<DocumentId, AnswerDetail> attach,
      BiFunction<DocumentId, EvidenceNote, AnswerDetail> note,
      Function<DocumentId, AnswerDetail> detach) {}

  /** Without changes the panel only shows. */
  EvidencePanel(AnswerDetail answer, EvidenceDesk desk, Optional<Changes> changes) {
    this.desk = desk;
    this.changes = changes;
    addClassName("answer-part");
    add(new H2(text("audit.evidence")));
    changes.ifPresent(can -> add(hint()));
    add(list);
    changes.ifPresent(can -> add(upload(can)));
    show(answer);
  }

  final void show(AnswerDetail answer) {
    var known = desk.under(answer);
    list.removeAll();
    answer.evidence().forEach(link -> list.add(line(answer, link, known.get(link.document()))));
    if (answer.evidence().isEmpty()) {
      list.add(new Paragraph(text("audit.evidence.none")));
    }
    if (changes.isPresent()) {
      var others = desk.others(answer);
      own.setItems(others);
      own.setVisible(!others.isEmpty());
    }
  }

  private Component line(AnswerDetail answer, EvidenceLink link, @Nullable KeptEvidence kept) {
    if (kept == null) {
      return new Paragraph(text("audit.evidence.unknown"));
    }
    var line = desk.line(answer, link, kept);
    changes.ifPresent(can -> change(line, can, link, kept.document()));
    return line;
  }

  private void change(DocumentLine line, Changes can, EvidenceLink link, DocumentSummary document) {
    var note =
        new Button(
            text("audit.evidence.note"),
            click ->
                EvidenceDialogs.note(
                    document, link, said -> show(can.note().apply(document.id(), said))));
    note.setAriaLabel(text("audit.evidence.note.what", document.title()));
    var remove =
        new Button(
            text("audit.evidence.remove"),
            click -> Attempt.to(() -> show(can.detach().apply(document.id()))));
    remove.setAriaLabel(text("audit.evidence.remove.what", document.title()));
    line.with(note, remove);
  }

  private EvidenceUpload upload(Changes can) {
    own.setItemLabelGenerator(DocumentSummary::title);
    own.addValueChangeListener(
        chosen ->
            Optional.ofNullable(chosen.getValue())
                .ifPresent(document -> Attempt.to(() -> show(can.attach().apply(document.id())))));
    var link =
        new Button(
            text("audit.evidence.addLink"),
            click -> EvidenceDialogs.link(wanted -> show(can.link().apply(wanted))));
    return new EvidenceUpload(
            desk.largest(), can.receiving(), document -> show(can.received().get()))
        .orElse(own, link);
  }

  private Paragraph hint() {
    var hint = new Paragraph(text("audit.evidence.hint", desk.largest() / (1024 * 1024)));
    hint.addClassName("audit-hint");
    return hint;
  }
}
