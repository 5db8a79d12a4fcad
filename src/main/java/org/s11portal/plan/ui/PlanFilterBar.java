package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PlanStatus;

/** Chooses which actions are shown. */
class PlanFilterBar extends Div {

  private final Select<PlanStatus> status = new Select<>();
  private final Select<String> lead = new Select<>();
  private final Checkbox overdue = new Checkbox(text("plan.filter.overdue"));
  private final Checkbox contradicted = new Checkbox(text("plan.filter.contradicted"));

  PlanFilterBar(PlanDetail plan, PlanFilter filter, Consumer<PlanFilter> chosen) {
    addClassNames("plan-filter", "no-print");
    status.setLabel(text("plan.status"));
    status.setItems(List.of(PlanStatus.values()));
    status.setItemLabelGenerator(one -> one == null ? text("plan.filter.any") : one.label());
    status.setEmptySelectionAllowed(true);
    status.setEmptySelectionCaption(text("plan.filter.any"));
    lead.setLabel(text("plan.lead"));
    lead.setItems(
        plan.actions().flatMap(action -> action.answering().stream()).distinct().sorted().toList());
    lead.setEmptySelectionAllowed(true);
    lead.setEmptySelectionCaption(text("plan.filter.anyLead"));
    filter.status().ifPresent(status::setValue);
    filter.lead().ifPresent(lead::setValue);
    overdue.setValue(filter.overdue());
    contradicted.setValue(filter.contradicted());
    status.addValueChangeListener(change -> chosen.accept(now()));
    lead.addValueChangeListener(change -> chosen.accept(now()));
    overdue.addValueChangeListener(change -> chosen.accept(now()));
    contradicted.addValueChangeListener(change -> chosen.accept(now()));
    add(status, lead, overdue, contradicted);
  }

  private PlanFilter now() {
    return new PlanFilter(
        Optional.ofNullable(status.getValue()),
        Optional.ofNullable(lead.getValue()),
        overdue.getValue(),
        contradicted.getValue());
  }
}
