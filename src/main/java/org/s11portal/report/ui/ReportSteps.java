package org.s11portal.report.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.meeting.ui.MeetingChoice;
import org.s11portal.meeting.ui.MeetingChoices;
import org.s11portal.report.ReportAcceptance;
import org.s11portal.report.ReportDrafting;
import org.s11portal.report.ReportStatus;
import org.s11portal.report.ReportSummary;

/** What this person may do with a report as it stands; the service decides again. */
class ReportSteps extends Div {

  private final ReportSummary report;
  private final Runnable changed;

  ReportSteps(
      ReportSummary report,
      ReportDrafting drafting,
      ReportAcceptance acceptance,
      MeetingChoices meetings,
      SignedIn person,
      Runnable changed) {
    this.report = report;
    this.changed = changed;
    addClassNames("stack", "no-print");
    if (report.status() == ReportStatus.DRAFT && person.hasAny(Roles.SAFEGUARDING_OFFICER)) {
      add(drafted(drafting, meetings.choice()));
    }
    if (report.status() == ReportStatus.BEFORE_THE_BOARD
        && person.hasAny(Roles.INDEPENDENT_CHAIR)) {
      add(acceptance(acceptance));
    }
  }

  private Card drafted(ReportDrafting drafting, MeetingChoice meeting) {
    var present =
        new Button(
            text("report.present"),
            click ->
                meeting
                    .chosen()
                    .ifPresent(
                        when ->
                            did(
                                () ->
                                    drafting.putBefore(report.id(), report.version(), when.id()))));
    var renew =
        new Button(
            text("report.renew"),
            click -> did(() -> drafting.renewFigures(report.id(), report.version())));
    var form = new Div(meeting, present);
    form.addClassName("form");
    return Card.titled(text("report.next"), renew, form);
  }

  private Card acceptance(ReportAcceptance acceptance) {
    var accept =
        new Button(
            text("report.accept"),
            click ->
                Confirm.ask(
                    text("report.accept"),
                    text("report.accept.sure"),
                    text("report.accept.yes"),
                    () -> {
                      acceptance.accept(report.id(), report.version());
                      changed.run();
                    }));
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var back =
        new Button(
            text("report.giveBack"),
            click -> did(() -> acceptance.giveBack(report.id(), report.version())));
    var both = new Div(accept, back);
    both.addClassName("actions");
    return Card.titled(text("report.next"), both);
  }

  private void did(Runnable deed) {
    if (Attempt.to(deed)) {
      Notices.done(text("report.done"));
      changed.run();
    }
  }
}
