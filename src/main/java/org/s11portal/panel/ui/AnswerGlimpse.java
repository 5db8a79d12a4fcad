package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.LateAddendum;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.FormattedWords;
import org.s11portal.evidence.ui.EvidenceDownload;
import org.s11portal.panel.DeskSheet;

/** What the agency says about one criterion, and the documents it says it with. */
class AnswerGlimpse extends Div {

  AnswerGlimpse(DeskWork work, DeskSheet sheet, AnswerDetail answer) {
    addClassName("quote");
    words("panel.answer.notApplicable", answer.notApplicableReason());
    words("panel.answer.narrative", answer.narrative());
    words("panel.answer.impact", answer.impact());
    var assessment = sheet.panel().assessment();
    if (!answer.evidence().isEmpty()) {
      var documents = work.returns().documents(assessment);
      var list = new UnorderedList();
      list.addClassName("panel-evidence");
      for (var link : answer.evidence()) {
        var document = documents.get(link.document());
        if (document != null) {
          var title = new Span(document.title());
          var shows = new Span(link.inWords());
          shows.addClassNames("small", "muted");
          list.add(
              new ListItem(
                  new Div(title, shows),
                  new Div(
                      EvidenceDownload.ways(
                          document, () -> work.returns().open(assessment, link.document())))));
        }
      }
      add(new H3(text("panel.answer.evidence", list.getComponentCount())), list);
    }
    late(work, sheet, answer.code());
    var whole =
        new Anchor(
            AuditNavigation.returnOf(sheet.panel().round(), sheet.panel().agency(), answer.code()),
            text("panel.answer.whole"));
    whole.addClassName("small");
    add(whole);
  }

  /** What came after the pack was frozen, each marked and with the agency’s reason. */
  private void late(DeskWork work, DeskSheet sheet, String code) {
    var assessment = sheet.panel().assessment();
    var late =
        work.late().to(assessment).stream().filter(one -> one.criterion().equals(code)).toList();
    if (late.isEmpty()) {
      return;
    }
    var documents = work.returns().documents(assessment);
    var addendum = new LateAddendum(late, documents);
    var list = new UnorderedList();
    list.addClassName("panel-evidence");
    for (var one : late) {
      var why = new Span(one.inWords());
      why.addClassNames("small", "muted");
      var ways = new Div();
      Optional.ofNullable(documents.get(one.document()))
          .ifPresent(
              document ->
                  ways.add(
                      EvidenceDownload.ways(
                          document, () -> work.returns().open(assessment, one.document()))));
      list.add(
          new ListItem(
              new Div(new Span(addendum.title(one)), Chip.warn(text("audit.late.chip")), why),
              ways));
    }
    add(new H3(text("audit.late.evidence")), list);
  }

  private void words(String key, String said) {
    if (!said.isBlank()) {
      add(new H3(text(key)), new FormattedWords(said));
    }
  }
}
