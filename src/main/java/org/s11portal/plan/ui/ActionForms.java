package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Notices;
import org.s11portal.meeting.ui.MeetingChoices;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.PlanDelegations;
import org.s11portal.plan.PlanMaintenance;

/** What this person may enter about an action. */
class ActionForms extends Div {

  private final Runnable changed;

  ActionForms(
      ActionDetail action,
      PlanMaintenance maintenance,
      PlanDelegations delegations,
      MeetingChoices meetings,
      MayMaintain may,
      Runnable changed) {
    this.changed = changed;
    addClassNames("stack", "no-print");
    if (may.progress()) {
      add(
          card(
              "plan.form.progress",
              new ProgressForm(words -> save(() -> maintenance.addProgress(action.id(), words)))));
    }
    if (may.all()) {
      add(
          card(
              "plan.form.status",
              new StatusForm(
                  action,
                  meetings.choice(),
                  change -> save(() -> maintenance.changeStatus(change)))));
    }
    if (may.dueDate()) {
      add(
          card(
              "plan.form.dueDate",
              new DueDateForm(
                  action,
                  meetings.choice(),
                  amending -> save(() -> maintenance.amendDue(amending)))));
    }
    if (may.all() && (isOpen(action) || action.delegation().isPresent())) {
      add(
          card(
              "plan.form.delegation",
              new DelegationForm(
                  action,
                  body -> save(() -> delegations.delegate(action.id(), body)),
                  () -> save(() -> delegations.takeBack(action.id())))));
    }
    if (may.all()) {
      add(
          card(
              "plan.form.milestone",
              new MilestoneForm(
                  (due, title) -> save(() -> maintenance.addMilestone(action.id(), due, title)))));
    }
  }

  private static boolean isOpen(ActionDetail action) {
    return !action.summary().status().isClosed();
  }

  private static Card card(String title, Component form) {
    return Card.titled(text(title), form).small();
  }

  private void save(Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("plan.saved"));
      changed.run();
    }
  }
}
