package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.GiveBack;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;

/** What an officer may do with a return now: shown as far as role and status allow. */
@SpringComponent
class ReturnActions {

  private final ReturnDesk desk;
  private final Returns returns;
  private final CurrentUser currentUser;

  ReturnActions(ReturnDesk desk, Returns returns, CurrentUser currentUser) {
    this.desk = desk;
    this.returns = returns;
    this.currentUser = currentUser;
  }

  /** The actions for one return; afterwards the screen shows how it then stands. */
  Div of(AssessmentSummary one, String agency, Runnable after) {
    var actions = new Div();
    actions.addClassName("actions");
    if (may(one, AssessmentStatus.UNDER_SCRUTINY)) {
      actions.add(button("audit.desk.scrutiny", agency, () -> scrutiny(one, agency, after)));
    }
    if (may(one, AssessmentStatus.RETURNED)) {
      actions.add(button("audit.desk.giveBack", agency, () -> giveBack(one, agency, after)));
    }
    if (may(one, AssessmentStatus.EXEMPT)) {
      actions.add(button("audit.desk.exempt", agency, () -> exempt(one, agency, after)));
    }
    return actions;
  }

  private boolean may(AssessmentSummary one, AssessmentStatus next) {
    return one.status().mayMoveTo(next, currentUser.get());
  }

  private static Button button(String key, String agency, Runnable then) {
    var button = new Button(text(key), click -> then.run());
    button.setAriaLabel(text("audit.desk.for", text(key), agency));
    return button;
  }

  private void scrutiny(AssessmentSummary one, String agency, Runnable after) {
    Confirm.ask(
        text("audit.desk.scrutiny"),
        text("audit.desk.scrutiny.text", agency),
        text("audit.desk.scrutiny"),
        () -> {
          desk.openScrutiny(one.id());
          done("audit.desk.scrutiny.done", agency, after);
        });
  }

  private void giveBack(AssessmentSummary one, String agency, Runnable after) {
    new GiveBackDialog(
            agency,
            returns.read(one.id()).set(),
            (amendments, reason) -> {
              desk.giveBack(new GiveBack(one.id(), amendments, reason));
              done("audit.desk.giveBack.done", agency, after);
            })
        .open();
  }

  private void exempt(AssessmentSummary one, String agency, Runnable after) {
    Confirm.withReason(
        text("audit.desk.exempt"),
        text("audit.desk.exempt.text", agency),
        text("audit.desk.reason"),
        text("audit.desk.exempt"),
        reason -> {
          desk.exempt(one.id(), reason);
          done("audit.desk.exempt.done", agency, after);
        });
  }

  private static void done(String key, String agency, Runnable after) {
    Notices.done(text(key, agency));
    after.run();
  }
}
