package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.Clash;
import org.s11portal.panel.Clashes;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PlannedDate;
import org.s11portal.panel.SeatPlan;
import org.s11portal.panel.SittingDetail;
import org.s11portal.panel.SittingPlan;

/** Whose panel, when, where and with whom; what that clashes with is said at once. */
class BookingForm extends Div {

  private final Select<AgencySummary> agency = new Select<>();
  private final DateFields date = new DateFields(this::look);
  private final SeatFields seats;
  private final ClashNote note = new ClashNote();
  private final transient Clashes clashes;
  private transient Optional<PanelDetail> panel = Optional.empty();

  BookingForm(PanelBookings bookings, Clashes clashes) {
    addClassNames("form", "panel-booking");
    this.clashes = clashes;
    seats = new SeatFields(bookings, this::look);
    agency.setLabel(text("panel.book.agency"));
    agency.setItemLabelGenerator(AgencySummary::name);
    agency.setErrorMessage(text("panel.book.needed"));
    agency.setVisible(false);
    agency.addValueChangeListener(change -> look());
    add(agency, date, seats, note);
  }

  /** Lets the officer choose whose panel it is. */
  void chooseAgency(List<AgencySummary> waiting, Optional<AgencySummary> first) {
    agency.setVisible(true);
    agency.setItems(waiting);
    first.or(() -> waiting.stream().findFirst()).ifPresent(agency::setValue);
  }

  /** Starts from who sat last and where. */
  void startFrom(PanelDetail booked) {
    panel = Optional.of(booked);
    booked.sitting().ifPresent(date::startFrom);
    seats.startFrom(booked.seats());
  }

  /** Starts from the date as it stands. */
  void keepDate(SittingDetail sitting) {
    date.keep(sitting);
  }

  /** Says what it would clash with, as soon as there is a date with a chair. */
  private void look() {
    var whose = whose();
    if (date.sittingIfInOrder().isEmpty() || whose.isEmpty()) {
      note.clear();
      return;
    }
    note.show(
        clashes.of(
            new PlannedDate(whose, panel.map(PanelDetail::id), date.sitting(), seats.seats())));
  }

  private Optional<AgencyId> whose() {
    return panel
        .map(PanelDetail::agency)
        .or(() -> agency.getOptionalValue().map(AgencySummary::id));
  }

  /** Marks what is missing; true when nothing is. */
  boolean isComplete() {
    agency.setInvalid(agency.isVisible() && agency.isEmpty());
    var dated = date.isComplete();
    var seated = seats.isComplete();
    return dated && seated && !agency.isInvalid();
  }

  BookPanel booking(RoundId round) {
    return new BookPanel(round, agency.getValue().id(), sitting(), seats(), seen());
  }

  SittingPlan sitting() {
    return date.sitting();
  }

  List<SeatPlan> seats() {
    return seats.seats();
  }

  Set<Clash> seen() {
    return note.seen();
  }
}
