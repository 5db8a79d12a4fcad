package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.audit.BulkOutcome;

/** What was changed at once, what was left as it is and why, and the way back. */
class BulkReport extends Div {

  BulkReport(String said, BulkOutcome outcome, Runnable undo) {
    addClassName("bulk-report");
    add(new Paragraph(text(said, outcome.done().size())));
    if (!outcome.skipped().isEmpty()) {
      add(new Paragraph(text("audit.bulk.skipped", outcome.skipped().size())), skipped(outcome));
    }
    if (!outcome.done().isEmpty() && !said.equals("audit.bulk.undone")) {
      add(new Button(text("audit.bulk.undo"), click -> undo.run()));
    }
  }

  private static UnorderedList skipped(BulkOutcome outcome) {
    var list = new UnorderedList();
    for (var one : outcome.skipped()) {
      list.add(
          new ListItem(
              new Anchor(AuditNavigation.answer(one.code()), one.code()),
              new Span(": " + text(one.why()))));
    }
    return list;
  }
}
