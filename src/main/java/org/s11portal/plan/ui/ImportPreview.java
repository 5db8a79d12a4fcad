package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.plan.PlanDefinition;
import org.s11portal.plan.PlanPreview;
import org.s11portal.plan.PlanRemark;

/** What a file would become: first what is doubtful, then every action as it would be stored. */
class ImportPreview extends Div {

  ImportPreview(PlanPreview preview) {
    addClassName("stack");
    var reading = preview.reading();
    add(
        new ImportRemarks(
            reading.doubts().stream()
                .map(doubt -> new PlanRemark(doubt.row(), doubt.cell(), doubt.why()))
                .toList(),
            reading.unplaced().stream()
                .map(text -> new PlanRemark(text.row(), text.cell(), text.text()))
                .toList()));
    preview.priorities().forEach(priority -> add(card(priority)));
  }

  private static Card card(PlanDefinition.Priority priority) {
    var title = text("plan.priority", priority.number(), priority.title());
    var table =
        new HtmlTable(
            title,
            text("plan.refs"),
            text("plan.activity"),
            text("plan.lead"),
            text("plan.due"),
            text("plan.milestones"),
            text("plan.status"));
    priority.actions().forEach(action -> row(table, action));
    return Card.titled(title, table);
  }

  private static void row(HtmlTable table, PlanDefinition.Action action) {
    table.row(
        new Span(String.join(" · ", action.refs())),
        new Prose(action.activity()),
        new Span(String.join(", ", action.leads())),
        new Span(action.dueOn().map(Dates::day).orElseGet(() -> text("plan.due.none"))),
        new Span(Integer.toString(action.milestones().size())),
        StatusChip.of(action.status()));
  }
}
