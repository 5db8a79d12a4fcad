package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.Part;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SeatPlan;

/** Who is to sit, and who comes when they cannot. */
class SeatFields extends Div {

  private final Select<PersonDetail> chair = new Select<>();
  private final MultiSelectComboBox<PersonDetail> members =
      new MultiSelectComboBox<>(text("panel.book.members"));
  private final Select<@Nullable PersonDetail> clerk = new Select<>();
  private final DeputyFields deputies;
  private final Runnable changed;

  SeatFields(PanelBookings bookings, Runnable changed) {
    addClassName("form");
    this.changed = changed;
    deputies = new DeputyFields(bookings, changed);
    chair.setLabel(text("panel.book.chair"));
    chair.setItems(bookings.candidates(Part.CHAIR));
    chair.setItemLabelGenerator(PanelWords::name);
    chair.setErrorMessage(text("panel.book.needed"));
    members.setItems(bookings.candidates(Part.MEMBER));
    members.setItemLabelGenerator(PanelWords::name);
    clerk.setLabel(text("panel.book.clerk"));
    clerk.setItems(bookings.candidates(Part.CLERK));
    clerk.setEmptySelectionAllowed(true);
    clerk.setItemLabelGenerator(person -> person == null ? "" : PanelWords.name(person));
    add(chair, members, clerk, deputies);
    chair.addValueChangeListener(change -> peopleChanged());
    members.addValueChangeListener(change -> peopleChanged());
    clerk.addValueChangeListener(change -> peopleChanged());
  }

  private void peopleChanged() {
    deputies.showFor(people());
    changed.run();
  }

  /** Starts from who sits or sat last. */
  void startFrom(List<SeatDetail> seats) {
    for (var seat : seats) {
      switch (seat.part()) {
        case CHAIR -> find(chair.getListDataView().getItems(), seat).ifPresent(chair::setValue);
        case CLERK -> find(clerk.getListDataView().getItems(), seat).ifPresent(clerk::setValue);
        case MEMBER -> find(members.getListDataView().getItems(), seat).ifPresent(members::select);
      }
    }
    deputies.startFrom(seats);
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
    chair.setInvalid(chair.isEmpty());
    return !chair.isInvalid();
  }

  List<SeatPlan> seats() {
    return people().stream()
        .map(one -> new SeatPlan(one.person().user(), one.part(), deputies.of(one)))
        .toList();
  }

  private List<Seated> people() {
    var people = new ArrayList<Seated>();
    chair.getOptionalValue().ifPresent(one -> people.add(new Seated(one, Part.CHAIR)));
    members.getSelectedItems().forEach(one -> people.add(new Seated(one, Part.MEMBER)));
    clerk.getOptionalValue().ifPresent(one -> people.add(new Seated(one, Part.CLERK)));
    return people;
  }

  /** Somebody chosen for a part. */
  record Seated(PersonDetail person, Part part) {}
}
