package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;
import org.s11portal.panel.Deputy;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.SeatDetail;

/** A field for the deputy of each who is chosen to sit, folded away until somebody needs it. */
class DeputyFields extends Details {

  private final transient PanelBookings bookings;
  private final transient Runnable changed;
  private final transient Map<UserId, ComboBox<PersonDetail>> fields = new HashMap<>();
  private final Div stack = new Div();

  DeputyFields(PanelBookings bookings, Runnable changed) {
    super(text("panel.book.deputies"));
    this.bookings = bookings;
    this.changed = changed;
    stack.addClassName("form");
    add(stack);
  }

  void showFor(List<SeatFields.Seated> people) {
    stack.removeAll();
    people.forEach(
        one -> stack.add(fields.computeIfAbsent(one.person().user(), user -> field(one))));
  }

  private ComboBox<PersonDetail> field(SeatFields.Seated seated) {
    var field = new ComboBox<PersonDetail>(text("panel.book.deputy", seated.person().name()));
    field.setItems(
        bookings.candidates(seated.part()).stream()
            .filter(one -> !one.user().equals(seated.person().user()))
            .toList());
    field.setItemLabelGenerator(PanelWords::name);
    field.setClearButtonVisible(true);
    field.addValueChangeListener(change -> changed.run());
    return field;
  }

  void startFrom(List<SeatDetail> seats) {
    for (var seat : seats) {
      seat.deputy().ifPresent(deputy -> choose(seat.person(), deputy));
    }
    setOpened(seats.stream().anyMatch(seat -> seat.deputy().isPresent()));
  }

  private void choose(UserId whose, Deputy deputy) {
    Optional.ofNullable(fields.get(whose))
        .ifPresent(
            field ->
                field
                    .getListDataView()
                    .getItems()
                    .filter(one -> one.user().equals(deputy.person()))
                    .findFirst()
                    .ifPresent(field::setValue));
  }

  Optional<UserId> of(SeatFields.Seated seated) {
    return Optional.ofNullable(fields.get(seated.person().user()))
        .filter(field -> field.getParent().isPresent())
        .flatMap(ComboBox::getOptionalValue)
        .map(PersonDetail::user);
  }
}
