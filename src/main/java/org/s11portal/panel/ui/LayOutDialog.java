package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.s11portal.audit.RoundId;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Notices;
import org.s11portal.panel.LayOutSlots;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.SittingPlan;
import org.s11portal.panel.SlotBook;

/** Lays out an afternoon: how many dates, how long, where and with whom. */
class LayOutDialog extends Dialog {

  private static final LocalTime AFTERNOON = LocalTime.of(13, 0);

  private final DatePicker date = new DatePicker(text("panel.book.date"));
  private final TimePicker startsAt = new TimePicker(text("panel.book.startsAt"));
  private final IntegerField count = number("panel.slots.count", 2);
  private final IntegerField minutes = number("panel.slots.minutes", 90);
  private final IntegerField pause = number("panel.slots.pause", 30);
  private final TextField place = new TextField(text("panel.book.place"));
  private final SeatFields seats;
  private final ClashNote note = new ClashNote();
  private final transient SlotBook book;
  private final transient RoundId round;

  LayOutDialog(SlotBook book, PanelBookings bookings, RoundId round, Runnable again) {
    this.book = book;
    this.round = round;
    setHeaderTitle(text("panel.slots.layOut.title"));
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    seats = new SeatFields(bookings, this::look);
    date.setLocale(Locale.UK);
    startsAt.setLocale(Locale.UK);
    startsAt.setStep(Duration.ofMinutes(15));
    startsAt.setValue(AFTERNOON);
    place.setHelperText(text("panel.book.place.hint"));
    place.setMaxLength(SittingPlan.LONGEST_PLACE);
    date.setErrorMessage(text("panel.book.needed"));
    startsAt.setErrorMessage(text("panel.book.needed"));
    place.setErrorMessage(text("panel.book.needed"));
    date.addValueChangeListener(change -> look());
    startsAt.addValueChangeListener(change -> look());
    place.addValueChangeListener(change -> look());
    var first = new Div(date, startsAt);
    var numbers = new Div(count, minutes, pause);
    first.addClassName("row");
    numbers.addClassName("row");
    var form = new Div(first, numbers, place, seats, note);
    form.addClassNames("form", "panel-booking");
    add(form);
    var yes = new Button(text("panel.slots.layOut.yes"), click -> layOut(again));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  private IntegerField number(String key, int first) {
    var field = new IntegerField(text(key));
    field.setMin(0);
    field.setStepButtonsVisible(true);
    field.setValue(first);
    field.addValueChangeListener(change -> look());
    return field;
  }

  private void look() {
    if (isFilledIn()) {
      Attempt.to(() -> note.show(book.clashes(wanted())));
    } else {
      note.clear();
    }
  }

  private boolean isFilledIn() {
    return !date.isEmpty()
        && !startsAt.isEmpty()
        && !count.isEmpty()
        && !minutes.isEmpty()
        && !pause.isEmpty()
        && !place.getValue().isBlank()
        && !seats.seats().isEmpty();
  }

  private void layOut(Runnable again) {
    date.setInvalid(date.isEmpty());
    startsAt.setInvalid(startsAt.isEmpty());
    place.setInvalid(place.getValue().isBlank());
    if (seats.isComplete() && isFilledIn() && Attempt.to(() -> book.layOut(wanted()))) {
      close();
      Notices.done(text("panel.slots.layOut.done", count.getValue()));
      again.run();
    }
  }

  private LayOutSlots wanted() {
    return new LayOutSlots(
        round,
        date.getValue(),
        startsAt.getValue(),
        minutes.getValue(),
        pause.getValue(),
        count.getValue(),
        place.getValue(),
        seats.seats(),
        note.seen());
  }
}
