package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.EvidenceLink;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.LateEvidenceDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.ui.GradeLooks;

/** A whole return as it is read and printed. */
class ReturnPaper extends Div {

  private final transient ReturnDetail whole;
  private final transient Map<DocumentId, DocumentSummary> documents;
  private final transient Map<String, List<ImprovementDetail>> promised;
  private final transient List<LateEvidenceDetail> late;
  private final transient Lines lines;

  /** Shows a document, with what is said of it under an answer. */
  interface Lines {
    Component of(DocumentSummary document, String note);
  }

  ReturnPaper(
      ReturnDetail whole,
      Map<DocumentId, DocumentSummary> documents,
      Map<String, List<ImprovementDetail>> promised,
      List<LateEvidenceDetail> late,
      Lines lines) {
    this.whole = whole;
    this.documents = documents;
    this.promised = promised;
    this.late = late;
    this.lines = lines;
    addClassNames("return-paper", "stack");
    whole.set().standards().forEach(standard -> add(sheet(standard)));
    // The router does not scroll to a place that comes into being after it has arrived.
    getElement()
        .executeJs(
            "const place = location.hash && document.getElementById(location.hash.slice(1));"
                + "if (place) place.scrollIntoView()");
  }

  private Card sheet(StandardDetail standard) {
    var card = Card.titled(standard.heading());
    card.addClassName("may-break");
    standard.criteria().forEach(criterion -> card.add(sheet(criterion)));
    return card;
  }

  private Div sheet(CriterionDetail criterion) {
    var sheet = new Div(new H3(text("audit.criterion", criterion.code(), criterion.question())));
    sheet.addClassName("return-criterion");
    sheet.setId(AuditNavigation.anchor(criterion.code()));
    whole
        .answer(criterion.code())
        .ifPresentOrElse(
            answer -> write(sheet, answer),
            () -> sheet.add(new Paragraph(text("audit.paper.unanswered"))));
    late(sheet, criterion.code());
    promised(sheet, promised.getOrDefault(criterion.code(), List.of()));
    return sheet;
  }

  private void write(Div sheet, AnswerDetail answer) {
    sheet.add(
        answer
            .grade()
            .map(grade -> new GradeMark(GradeLooks.of(whole.set().scale(), grade)))
            .orElseGet(() -> GradeMark.none(text("standards.grade.none"))));
    words(sheet, "audit.answer.reason", answer.notApplicableReason());
    words(sheet, "audit.answer.narrative", answer.narrative());
    words(sheet, "audit.answer.impact", answer.impact());
    if (!answer.evidence().isEmpty()) {
      var list = new Div();
      answer.evidence().stream().map(this::line).forEach(list::add);
      sheet.add(new H4(text("audit.evidence")), list);
    }
    if (!answer.improvements().isEmpty()) {
      var list = new UnorderedList();
      answer.improvements().stream().map(ReturnPaper::line).forEach(list::add);
      sheet.add(new H4(text("audit.improvement")), list);
    }
  }

  /** Apart from what was handed in. */
  private void late(Div sheet, String code) {
    var lines = late.stream().filter(one -> one.criterion().equals(code)).map(this::line).toList();
    if (!lines.isEmpty()) {
      sheet.add(new H4(text("audit.late.evidence")));
      sheet.add(lines);
    }
  }

  private Component line(LateEvidenceDetail one) {
    return Optional.ofNullable(documents.get(one.document()))
        .<Component>map(document -> lines.of(document, one.inWords()))
        .orElseGet(() -> new Paragraph(text("audit.evidence.unknown")));
  }

  private static void promised(Div sheet, List<ImprovementDetail> before) {
    if (!before.isEmpty()) {
      var list = new UnorderedList();
      before.stream().map(one -> new PromiseLine(one, Optional.empty())).forEach(list::add);
      sheet.add(new H4(text("audit.paper.promised")), list);
    }
  }

  private static void words(Div sheet, String key, String words) {
    if (!words.isBlank()) {
      sheet.add(new H4(text(key)), new FormattedWords(words));
    }
  }

  private Component line(EvidenceLink link) {
    return Optional.ofNullable(documents.get(link.document()))
        .<Component>map(document -> lines.of(document, link.inWords()))
        .orElseGet(() -> new Paragraph(text("audit.evidence.unknown")));
  }

  private static ListItem line(ImprovementDetail improvement) {
    var planned = improvement.planned();
    return new ListItem(
        text("audit.last.promise", planned.what(), planned.who(), Dates.day(planned.dueOn())));
  }
}
