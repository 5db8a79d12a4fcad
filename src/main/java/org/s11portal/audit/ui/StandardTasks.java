package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.StandardProgress;
import org.s11portal.standards.CriterionDetail;

/** The standards as a list of tasks; each leads to its first answer that is not ready. */
class StandardTasks extends OrderedList {

  StandardTasks(List<StandardProgress> standards) {
    addClassName("audit-tasks");
    standards.stream().map(StandardTasks::task).forEach(this::add);
  }

  private static ListItem task(StandardProgress standard) {
    var title = text("audit.standard", standard.standard().number(), standard.standard().title());
    var link =
        new Anchor(
            AuditNavigation.answer(
                standard.firstUnfinished().orElseGet(() -> first(standard)).code()),
            title);
    var counted = new Span(text("audit.readyOf", standard.ready(), standard.asked()));
    counted.addClassName("audit-count");
    var state = new Div(counted, ProgressSign.chip(standard.progress()));
    state.addClassName("audit-task-state");
    return new ListItem(link, state);
  }

  private static CriterionDetail first(StandardProgress standard) {
    return standard.criteria().getFirst().criterion();
  }
}
