package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencyKind;

/** Which agencies, in which order, and as of which day; each choice leads to its own address. */
class BoardFilterBar extends Div {

  BoardFilterBar(BoardQuery query, LocalDate today, Consumer<BoardQuery> go) {
    addClassNames("row", "board-filter", "no-print");
    add(kind(query, go), order(query, go), day(query, today, go));
  }

  private static Select<@Nullable AgencyKind> kind(BoardQuery query, Consumer<BoardQuery> go) {
    var kind = new Select<@Nullable AgencyKind>();
    kind.setLabel(text("board.filter.kind"));
    kind.setItems(AgencyKind.values());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(text("board.filter.all"));
    kind.setItemLabelGenerator(
        value -> value == null ? text("board.filter.all") : text("agency.kind." + value));
    kind.setValue(query.kind().orElse(null));
    kind.addValueChangeListener(
        change -> go.accept(query.withKind(Optional.ofNullable(change.getValue()))));
    return kind;
  }

  private static Select<RowOrder> order(BoardQuery query, Consumer<BoardQuery> go) {
    var order = new Select<RowOrder>();
    order.setLabel(text("board.order"));
    order.setItems(RowOrder.values());
    order.setItemLabelGenerator(value -> text("board.order." + value));
    order.setValue(query.order());
    order.addValueChangeListener(change -> go.accept(query.withOrder(change.getValue())));
    return order;
  }

  private static DatePicker day(BoardQuery query, LocalDate today, Consumer<BoardQuery> go) {
    var day = new DatePicker(text("board.asOf.label"));
    day.setLocale(Locale.UK);
    day.setClearButtonVisible(true);
    day.setMax(today);
    query.asOf().day().ifPresent(day::setValue);
    day.addValueChangeListener(
        change -> go.accept(query.withDay(Optional.ofNullable(change.getValue()))));
    return day;
  }
}
