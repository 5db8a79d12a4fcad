package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.MilestoneDetail;
import org.s11portal.plan.Rag;

/** A timeline that is a table, so that everybody can read it: actions down, months across. */
class TimelineTable extends HtmlTable {

  TimelineTable(List<ActionDetail> actions, TimelineMonths months, LocalDate today) {
    super(
        text("plan.timeline.title"),
        Stream.of(List.of(text("plan.action"), text("plan.rag")), months.labels())
            .flatMap(List::stream)
            .toArray(String[]::new));
    addClassName("plan-timeline");
    actions.forEach(action -> row(line(action, months, today)));
  }

  private static Component[] line(ActionDetail action, TimelineMonths months, LocalDate today) {
    var summary = action.summary();
    var ref = new Span(summary.ref());
    ref.addClassName("plan-ref");
    var link = new Anchor(PlanNavigation.action(summary), ref);
    link.add(new Span(summary.activity().lines().findFirst().orElse("")));
    var cells = new ArrayList<Component>(List.of(link, RagChip.of(Rag.of(action, today))));
    var columns = new ArrayList<Div>();
    for (int column = 0; column < months.count(); column++) {
      columns.add(new Div());
    }
    action.milestones().forEach(step -> mark(columns, months, step, today));
    summary
        .due()
        .ifPresent(
            due ->
                columns
                    .get(months.column(due))
                    .add(
                        mark(
                            summary.overdue() ? "plan-mark-late" : "plan-mark-due",
                            text("plan.timeline.due", Dates.shortDay(due)),
                            text("plan.timeline.due", Dates.day(due)))));
    cells.addAll(columns);
    return cells.toArray(Component[]::new);
  }

  private static void mark(
      List<Div> columns, TimelineMonths months, MilestoneDetail step, LocalDate today) {
    step.due()
        .ifPresent(
            due ->
                columns
                    .get(months.column(due))
                    .add(
                        mark(
                            kind(step, today),
                            text(key(step, today), Dates.shortDay(due)),
                            text("plan.milestone.dueOn", step.title(), Dates.day(due)))));
  }

  private static String kind(MilestoneDetail step, LocalDate today) {
    if (step.done()) {
      return "plan-mark-done";
    }
    return step.isOverdue(today) ? "plan-mark-late" : "plan-mark-open";
  }

  private static String key(MilestoneDetail step, LocalDate today) {
    if (step.done()) {
      return "plan.timeline.done";
    }
    return step.isOverdue(today) ? "plan.timeline.late" : "plan.timeline.open";
  }

  private static Span mark(String kind, String words, String whole) {
    var mark = new Span(words);
    mark.addClassNames("plan-mark", kind);
    mark.setTitle(whole);
    return mark;
  }
}
