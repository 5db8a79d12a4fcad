package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ExtensionDetail;
import org.s11portal.audit.GiveBack;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.Returns;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;

/** What an officer may do with a return now: shown as far as role and status allow. */
@SpringComponent
class ReturnActions {

  private final ReturnDesk desk;
  private final Returns returns;
  private final ReturnExtending extending;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReturnActions(
      ReturnDesk desk,
      Returns returns,
      ReturnExtending extending,
      CurrentUser currentUser,
      Clock clock) {
    this.desk = desk;
    this.extending = extending;
    this.returns = returns;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The actions for one return; afterwards the screen shows how it then stands. */
  Div of(AssessmentSummary one, List<ExtensionDetail> granted, String agency, Runnable after) {
    var actions = new Div();
    actions.addClassName("actions");
    if (may(one, AssessmentStatus.UNDER_SCRUTINY)) {
      actions.add(button("audit.desk.scrutiny", agency, () -> scrutiny(one, agency, after)));
    }
    if (may(one, AssessmentStatus.RETURNED)) {
      actions.add(button("audit.desk.giveBack", agency, () -> giveBack(one, agency, after)));
    }
    if (one.status().isAwaited() && runsRounds()) {
      actions.add(button("audit.extend", agency, () -> extending.extend(one, agency, after)));
      ReturnExtending.holding(granted)
          .ifPresent(
              holding ->
                  actions.add(
                      button(
                          "audit.extend.takeBack",
                          agency,
                          () -> extending.takeBack(one, agency, after))));
    }
    if (one.status() == AssessmentStatus.EXEMPT && may(one, AssessmentStatus.NOT_STARTED)) {
      actions.add(button("audit.desk.expect", agency, () -> expect(one, agency, after)));
    }
    if (may(one, AssessmentStatus.EXEMPT)) {
      actions.add(button("audit.desk.exempt", agency, () -> exempt(one, agency, after)));
    }
    return actions;
  }

  private boolean may(AssessmentSummary one, AssessmentStatus next) {
    return one.status().mayMoveTo(next, currentUser.get());
  }

  private boolean runsRounds() {
    return currentUser.get().hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER);
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
            LocalDate.now(clock),
            (amendments, reason, dueOn) -> {
              desk.giveBack(new GiveBack(one.id(), amendments, reason, dueOn));
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

  private void expect(AssessmentSummary one, String agency, Runnable after) {
    Confirm.withReason(
        text("audit.desk.expect"),
        text("audit.desk.expect.text", agency, Dates.day(one.dueOn())),
        text("audit.desk.reason"),
        text("audit.desk.expect"),
        reason -> {
          desk.takeBackExemption(one.id(), reason);
          done("audit.desk.expect.done", agency, after);
        });
  }

  private static void done(String key, String agency, Runnable after) {
    Notices.done(text(key, agency));
    after.run();
  }
}
