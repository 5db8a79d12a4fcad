package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelStatus;

/** What can be done with the panel as a whole, for whoever is at the desk. */
class DeskActions extends Div {

  private final transient DeskWork work;
  private final transient DeskSheet sheet;
  private final transient Runnable again;

  DeskActions(DeskWork work, DeskSheet sheet, Runnable again) {
    this.work = work;
    this.sheet = sheet;
    this.again = again;
    addClassName("actions");
    var returned = sheet.whole().assessment();
    add(
        PanelWords.chip(sheet.panel()),
        new ButtonLink(
            text("panel.desk.return"),
            AuditNavigation.returnOf(returned.round(), returned.agency())));
    var overdue = sheet.overdue(work.today());
    if (overdue > 0) {
      add(Chip.off(text("panel.desk.overdue", overdue)));
    }
    var rights = sheet.rights();
    if (rights.pack()) {
      add(new ButtonLink(text("panel.pack"), PanelNavigation.pack(sheet.panel().id())));
    }
    if (rights.move(PanelStatus.POSTPONED)) {
      add(new Button(text("panel.change"), click -> change()));
      add(new Button(text("panel.postpone"), click -> postpone()));
    }
    if (rights.move(PanelStatus.CANCELLED)) {
      add(new Button(text("panel.cancel"), click -> cancel()));
    }
    if (rights.move(PanelStatus.BOOKED)) {
      add(primary("panel.rebook", this::rebook));
    }
    if (rights.minute() && sheet.panel().status() == PanelStatus.HELD) {
      add(
          new Button(
              text("panel.attendance"),
              click -> new AttendanceDialog(work, sheet.panel(), again).open()));
    }
    if (rights.move(PanelStatus.HELD)) {
      add(primary("panel.hold", () -> run(() -> work.sittings().hold(id()))));
    }
    if (rights.conclude()) {
      add(primary("panel.conclude", () -> new ConcludeDialog(work, sheet, again).open()));
    }
    if (rights.move(PanelStatus.MINUTES_CIRCULATED)) {
      add(primary("panel.circulate", this::circulate));
    }
    if (rights.move(PanelStatus.MINUTES_APPROVED)) {
      add(primary("panel.approve", this::approve));
    }
  }

  private PanelId id() {
    return sheet.panel().id();
  }

  private static Button primary(String key, Runnable then) {
    var button = new Button(text(key), click -> then.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void run(Runnable deed) {
    if (Attempt.to(deed)) {
      again.run();
    }
  }

  private void postpone() {
    Confirm.withReason(
        text("panel.postpone.title"),
        text("panel.postpone.text"),
        text("panel.reason"),
        text("panel.postpone.yes"),
        reason -> {
          work.bookings().postpone(id(), reason);
          again.run();
        });
  }

  private void cancel() {
    Confirm.withReason(
        text("panel.cancel.title"),
        text("panel.cancel.text"),
        text("panel.reason"),
        text("panel.cancel.yes"),
        reason -> {
          work.bookings().cancel(id(), reason);
          again.run();
        });
  }

  private void change() {
    var form = new BookingForm(work.bookings(), work.clashes());
    form.startFrom(sheet.panel());
    sheet.panel().sitting().ifPresent(form::keepDate);
    new BookingDialog(
            text("panel.change.title"),
            text("panel.change.confirm"),
            form,
            () -> {
              work.bookings().change(id(), form.sitting(), form.seats(), form.seen());
              Notices.done(text("panel.change.done"));
              again.run();
            })
        .open();
  }

  private void rebook() {
    var form = new BookingForm(work.bookings(), work.clashes());
    form.startFrom(sheet.panel());
    new BookingDialog(
            text("panel.rebook.title"),
            text("panel.book.confirm"),
            form,
            () -> {
              work.bookings().rebook(id(), form.sitting(), form.seats(), form.seen());
              again.run();
            })
        .open();
  }

  private void circulate() {
    Confirm.ask(
        text("panel.circulate.title"),
        text("panel.circulate.text"),
        text("panel.circulate.yes"),
        () -> {
          work.conclusions().circulateMinutes(id());
          again.run();
        });
  }

  private void approve() {
    Confirm.ask(
        text("panel.approve.title"),
        text("panel.approve.text"),
        text("panel.approve.yes"),
        () -> {
          work.conclusions().approveMinutes(id());
          again.run();
        });
  }
}
