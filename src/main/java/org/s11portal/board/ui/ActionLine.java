package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.ui.PlanNavigation;
import org.s11portal.plan.ui.StatusChip;

/** A plan action in a line or two: ref, what it is, how it stands, who leads, until when. */
class ActionLine extends Div {

  ActionLine(ActionSummary action) {
    addClassName("action-line");
    var ref = new Span(action.ref());
    ref.addClassName("ref");
    var link = new Anchor(PlanNavigation.action(action));
    link.add(ref, new Span(action.activity()));
    var head = new Div(link, StatusChip.of(action));
    head.addClassName("action-head");
    add(head, new Paragraph(leadsAndDue(action)));
    action.contradictions().forEach(one -> contradiction(text(one.words())));
  }

  /** Points out, in place, what the status does not square with. */
  private void contradiction(String words) {
    var box = new Div(Chip.warn(text("board.contradiction")), new Span(words));
    box.addClassNames("finding", "contradiction");
    add(box);
  }

  private static String leadsAndDue(ActionSummary action) {
    var leads = String.join(", ", action.leads());
    return action
        .due()
        .map(
            due ->
                text(
                    action.overdue() ? "board.action.overdue" : "board.action.due",
                    leads,
                    Dates.day(due)))
        .orElse(leads);
  }
}
