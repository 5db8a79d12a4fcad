package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.Part;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SeatPlan;
import org.s11portal.panel.SittingDetail;
import org.s11portal.panel.SittingPlan;

/** Whose panel, when, where and with whom. */
class BookingForm extends Div {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final Select<AgencySummary> agency = new Select<>();
  private final DatePicker date = new DatePicker(text("panel.book.date"));
  private final TimePicker startsAt = new TimePicker(text("panel.book.startsAt"));
  private final TimePicker endsAt = new TimePicker(text("panel.book.endsAt"));
  private final TextField place = new TextField(text("panel.book.place"));
  private final Select<PersonDetail> chair = new Select<>();
  private final MultiSelectComboBox<PersonDetail> members =
      new MultiSelectComboBox<>(text("panel.book.members"));
  private final Select<@Nullable PersonDetail> clerk = new Select<>();

  BookingForm(PanelBookings bookings) {
    addClassNames("form", "panel-booking");
    agency.setLabel(text("panel.book.agency"));
    agency.setItemLabelGenerator(AgencySummary::name);
    agency.setVisible(false);
    date.setLocale(Locale.UK);
    for (var time : List.of(startsAt, endsAt)) {
      time.setLocale(Locale.UK);
      time.setStep(STEP);
    }
    place.setHelperText(text("panel.book.place.hint"));
    place.setMaxLength(SittingPlan.LONGEST_PLACE);
    chair.setLabel(text("panel.book.chair"));
    chair.setItems(bookings.candidates(Part.CHAIR));
    chair.setItemLabelGenerator(PanelWords::name);
    members.setItems(bookings.candidates(Part.MEMBER));
    members.setItemLabelGenerator(PanelWords::name);
    clerk.setLabel(text("panel.book.clerk"));
    clerk.setItems(bookings.candidates(Part.CLERK));
    clerk.setEmptySelectionAllowed(true);
    clerk.setItemLabelGenerator(person -> person == null ? "" : PanelWords.name(person));
    var times = new Div(startsAt, endsAt);
    times.addClassName("row");
    add(agency, date, times, place, chair, members, clerk);
    for (var field : List.<HasValidation>of(date, startsAt, endsAt, place, chair)) {
      field.setErrorMessage(text("panel.book.needed"));
    }
  }

  /** Lets the officer choose whose panel it is. */
  void chooseAgency(List<AgencySummary> waiting, Optional<AgencySummary> first) {
    agency.setVisible(true);
    agency.setItems(waiting);
    agency.setErrorMessage(text("panel.book.needed"));
    first.or(() -> waiting.stream().findFirst()).ifPresent(agency::setValue);
  }

  /** Starts from who sat last and where. */
  void startFrom(PanelDetail panel) {
    panel.sitting().map(SittingDetail::place).ifPresent(place::setValue);
    for (var seat : panel.seats()) {
      switch (seat.part()) {
        case CHAIR -> find(chair.getListDataView().getItems(), seat).ifPresent(chair::setValue);
        case CLERK -> find(clerk.getListDataView().getItems(), seat).ifPresent(clerk::setValue);
        case MEMBER -> find(members.getListDataView().getItems(), seat).ifPresent(members::select);
      }
    }
  }

  /** Starts from the date as it stands. */
  void keepDate(SittingDetail sitting) {
    date.setValue(sitting.date());
    startsAt.setValue(sitting.startsAt());
    endsAt.setValue(sitting.endsAt());
  }

  private static Optional<PersonDetail> find(
      Stream<? extends @Nullable PersonDetail> people, SeatDetail seat) {
    return people
        .flatMap(person -> Optional.ofNullable(person).stream())
        .map(PersonDetail.class::cast)
        .filter(person -> person.user().equals(seat.person()))
        .findFirst();
  }

  /** Marks what is missing; true when nothing is. */
  boolean isComplete() {
    date.setInvalid(date.isEmpty());
    startsAt.setInvalid(startsAt.isEmpty());
    endsAt.setInvalid(endsAt.isEmpty());
    place.setInvalid(place.getValue().isBlank());
    chair.setInvalid(chair.isEmpty());
    agency.setInvalid(agency.isVisible() && agency.isEmpty());
    return !(date.isInvalid()
        || startsAt.isInvalid()
        || endsAt.isInvalid()
        || place.isInvalid()
        || chair.isInvalid()
        || agency.isInvalid());
  }

  BookPanel booking(RoundId round) {
    return new BookPanel(round, agency.getValue().id(), sitting(), seats());
  }

  SittingPlan sitting() {
    return new SittingPlan(
        date.getValue(), startsAt.getValue(), endsAt.getValue(), place.getValue());
  }

  List<SeatPlan> seats() {
    var seats = new ArrayList<SeatPlan>();
    seats.add(new SeatPlan(chair.getValue().user(), Part.CHAIR));
    members
        .getSelectedItems()
        .forEach(person -> seats.add(new SeatPlan(person.user(), Part.MEMBER)));
    clerk.getOptionalValue().ifPresent(p -> seats.add(new SeatPlan(p.user(), Part.CLERK)));
    return seats;
  }
}
