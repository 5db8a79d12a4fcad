package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ui.AuditNavigation;
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
    var whole =
        new Anchor(
            AuditNavigation.returnOf(sheet.panel().round(), sheet.panel().agency(), answer.code()),
            text("panel.answer.whole"));
    whole.addClassName("small");
    add(whole);
  }

  private void words(String key, String said) {
    if (!said.isBlank()) {
      add(new H3(text(key)), new FormattedWords(said));
    }
  }
}
