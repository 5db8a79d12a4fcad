package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.Rag;

/** A group of actions, a line each: how it fares, when it is due, what comes next. */
class GroupCard extends Div {

  GroupCard(PlanGroup group, LocalDate today) {
    var table =
        new HtmlTable(
            group.title(),
            text("plan.action"),
            text("plan.rag"),
            text("plan.status"),
            text("plan.lead"),
            text("plan.due"),
            text("plan.nextMilestone"));
    table.addClassName("plan-lines");
    group.actions().forEach(action -> line(table, action, today));
    var card = Card.titled(text("plan.group", group.title(), group.actions().size()), table);
    card.addClassName("may-break");
    add(card);
  }

  private static void line(HtmlTable table, ActionDetail action, LocalDate today) {
    var summary = action.summary();
    var ref = new Span(summary.ref());
    ref.addClassName("plan-ref");
    var words = new Anchor(PlanNavigation.action(summary), ref);
    words.add(new Span(summary.activity().lines().findFirst().orElse("")));
    table.row(
        words,
        RagChip.of(Rag.of(action, today)),
        new Span(summary.status().label()),
        new Span(String.join("; ", action.answering())),
        new Span(DueDate.of(action, today)),
        new Span(summary.nextMilestone().map(ActionSheet::words).orElse("")));
  }
}
