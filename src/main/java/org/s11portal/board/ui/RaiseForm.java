package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.s11portal.plan.PlanDetail;
import org.s11portal.plan.PriorityDetail;
import org.s11portal.plan.RaiseAction;

/** A further action of the plan, begun with what the finding says. */
class RaiseForm extends Div {

  private static final int MONTHS_TO_ACT = 6;

  /** What the finding says already. */
  record Begun(String activity, String outcome) {}

  private final transient PlanDetail plan;
  private final TextField ref = new TextField(text("board.finding.ref"));

  RaiseForm(PlanDetail plan, Begun begun, LocalDate today, Consumer<RaiseAction> raise) {
    this.plan = plan;
    addClassName("form");
    var priority = new Select<PriorityDetail>();
    priority.setLabel(text("board.finding.priority"));
    priority.setItems(plan.priorities());
    priority.setItemLabelGenerator(one -> text("plan.priority", one.number(), one.title()));
    priority.addValueChangeListener(change -> ref.setValue(nextRef(change.getValue())));
    priority.setWidthFull();
    var activity = new TextArea(text("plan.activity"));
    activity.setValue(text("board.finding.activity", begun.activity()));
    activity.setWidthFull();
    var outcome = new TextArea(text("plan.outcome"));
    outcome.setValue(begun.outcome());
    outcome.setWidthFull();
    var lead = new TextField(text("plan.lead"));
    var due = new DatePicker(text("plan.due"));
    due.setLocale(Locale.UK);
    due.setValue(today.plusMonths(MONTHS_TO_ACT));
    plan.priorities().stream().findFirst().ifPresent(priority::setValue);
    var save =
        new Button(
            text("board.finding.raise"),
            click -> {
              due.setInvalid(due.isEmpty());
              due.setErrorMessage(text("board.finding.dueNeeded"));
              if (!due.isEmpty() && !priority.isEmpty()) {
                raise.accept(
                    new RaiseAction(
                        priority.getValue().number(),
                        ref.getValue(),
                        activity.getValue(),
                        outcome.getValue(),
                        lead.getValue(),
                        due.getValue()));
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    add(priority, ref, activity, outcome, lead, due, save);
  }

  /** The first letter after the priority’s number that no action carries yet. */
  private String nextRef(PriorityDetail priority) {
    var taken =
        plan.actions()
            .flatMap(action -> action.summary().refs().stream())
            .collect(Collectors.toSet());
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(letter -> priority.number() + Character.toString(letter))
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElse("");
  }
}
