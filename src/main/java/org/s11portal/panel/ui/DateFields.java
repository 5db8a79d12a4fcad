package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;
import org.s11portal.panel.SittingDetail;
import org.s11portal.panel.SittingPlan;

/** When and where a panel is to sit. */
class DateFields extends Div {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final DatePicker date = new DatePicker(text("panel.book.date"));
  private final TimePicker startsAt = new TimePicker(text("panel.book.startsAt"));
  private final TimePicker endsAt = new TimePicker(text("panel.book.endsAt"));
  private final TextField place = new TextField(text("panel.book.place"));

  DateFields(Runnable changed) {
    addClassName("form");
    date.setLocale(Locale.UK);
    for (var time : List.of(startsAt, endsAt)) {
      time.setLocale(Locale.UK);
      time.setStep(STEP);
    }
    place.setHelperText(text("panel.book.place.hint"));
    place.setMaxLength(SittingPlan.LONGEST_PLACE);
    var times = new Div(startsAt, endsAt);
    times.addClassName("row");
    add(date, times, place);
    for (var field : List.<HasValue<?, ?>>of(date, startsAt, endsAt)) {
      field.addValueChangeListener(
          change -> {
            sayWhichDay();
            changed.run();
          });
    }
    place.addValueChangeListener(change -> changed.run());
    for (var field : List.<HasValidation>of(date, startsAt, endsAt, place)) {
      field.setErrorMessage(text("panel.book.needed"));
    }
  }

  /** An end past midnight is meant seldom and mistyped often: it is said before it is saved. */
  private void sayWhichDay() {
    endsAt.setHelperText(
        sittingIfInOrder()
            .filter(SittingPlan::isOvernight)
            .map(plan -> text("panel.book.endsAt.next", Dates.day(plan.lastDay())))
            .orElse(""));
  }

  void startFrom(SittingDetail sitting) {
    place.setValue(sitting.place());
  }

  void keep(SittingDetail sitting) {
    date.setValue(sitting.date());
    startsAt.setValue(sitting.startsAt());
    endsAt.setValue(sitting.endsAt());
    place.setValue(sitting.place());
  }

  /** Marks what is missing; true when nothing is. */
  boolean isComplete() {
    date.setInvalid(date.isEmpty());
    startsAt.setInvalid(startsAt.isEmpty());
    endsAt.setInvalid(endsAt.isEmpty());
    place.setInvalid(place.getValue().isBlank());
    return !(date.isInvalid() || startsAt.isInvalid() || endsAt.isInvalid() || place.isInvalid());
  }

  /** Once it is filled in sensibly: what is wrong with it is said when it is saved. */
  Optional<SittingPlan> sittingIfInOrder() {
    if (date.isEmpty() || startsAt.isEmpty() || endsAt.isEmpty() || place.getValue().isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(sitting());
    } catch (Refused notInOrder) {
      return Optional.empty();
    }
  }

  SittingPlan sitting() {
    return new SittingPlan(
        date.getValue(), startsAt.getValue(), endsAt.getValue(), place.getValue());
  }
}
