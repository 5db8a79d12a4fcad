package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.s11portal.agency.AgencyKind;
import org.s11portal.audit.AssessmentStatus;

/** The filters of a round; each choice leads to the address that carries it. */
class RoundFilterBar extends Div {

  RoundFilterBar(RoundFilter filter, Consumer<RoundFilter> go) {
    addClassNames("row", "no-print");
    Select<@Nullable AgencyKind> kind =
        select("audit.filter.kind", "agency.kind.", AgencyKind.values());
    kind.setValue(filter.kind().orElse(null));
    kind.addValueChangeListener(
        change -> go.accept(filter.withKind(Optional.ofNullable(change.getValue()))));
    Select<@Nullable AssessmentStatus> status =
        select("audit.filter.status", "audit.status.", AssessmentStatus.values());
    status.setValue(filter.status().orElse(null));
    status.addValueChangeListener(
        change -> go.accept(filter.withStatus(Optional.ofNullable(change.getValue()))));
    var overdue = new Checkbox(text("audit.filter.overdue"), filter.overdue());
    overdue.addValueChangeListener(change -> go.accept(filter.withOverdue(change.getValue())));
    add(kind, status, overdue);
  }

  private static <E extends Enum<E>> Select<@Nullable E> select(
      String label, String words, E[] values) {
    var select = new Select<@Nullable E>();
    select.setLabel(text(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(text("audit.filter.all"));
    select.setItemLabelGenerator(
        value -> value == null ? text("audit.filter.all") : text(words + value.name()));
    return select;
  }
}
