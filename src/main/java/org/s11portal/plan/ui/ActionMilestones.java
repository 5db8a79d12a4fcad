package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.HtmlTable;
import org.s11portal.base.ui.Prose;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.MilestoneDetail;
import org.s11portal.plan.PlanMaintenance;

/** The steps of an action, with what may be said about them. */
class ActionMilestones extends HtmlTable {

  ActionMilestones(
      ActionDetail action,
      LocalDate today,
      boolean mayMark,
      PlanMaintenance maintenance,
      Runnable changed) {
    super(text("plan.milestones"), text("plan.milestone"), text("plan.due"), text("plan.status"));
    action
        .milestones()
        .forEach(
            milestone -> {
              var status = new Div(chip(milestone, today));
              status.addClassName("actions");
              if (mayMark) {
                status.add(mark(action, milestone, maintenance, changed));
              }
              row(
                  new Prose(milestone.title()),
                  new Span(milestone.due().map(Dates::day).orElseGet(() -> text("plan.due.none"))),
                  status);
            });
  }

  private static Component chip(MilestoneDetail milestone, LocalDate today) {
    if (milestone.done()) {
      return Chip.ok(text("plan.milestone.done"));
    }
    return milestone.isOverdue(today)
        ? Chip.off(text("plan.milestone.overdue"))
        : Chip.not(text("plan.milestone.open"));
  }

  private static Button mark(
      ActionDetail action,
      MilestoneDetail milestone,
      PlanMaintenance maintenance,
      Runnable changed) {
    var button =
        new Button(
            text(milestone.done() ? "plan.milestone.reopen" : "plan.milestone.mark"),
            click -> {
              if (Attempt.to(
                  () -> maintenance.mark(action.id(), milestone.id(), !milestone.done()))) {
                changed.run();
              }
            });
    button.addClassName("no-print");
    button.setAriaLabel(
        text(
            milestone.done() ? "plan.milestone.reopen.what" : "plan.milestone.mark.what",
            milestone.title()));
    return button;
  }
}
