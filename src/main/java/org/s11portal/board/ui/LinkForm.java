package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.PlanDetail;

/** Chooses an action the plan has already. */
class LinkForm extends Div {

  LinkForm(PlanDetail plan, Consumer<String> link) {
    addClassName("form");
    var action = new ComboBox<ActionSummary>(text("board.finding.link.choose"));
    action.setItems(plan.actions().map(ActionDetail::summary).toList());
    action.setItemLabelGenerator(
        one -> text("board.findings.action", one.ref(), one.activity(), one.status().label()));
    action.setWidthFull();
    add(
        action,
        new Button(
            text("board.finding.link"),
            click -> {
              action.setInvalid(action.isEmpty());
              action.setErrorMessage(text("board.finding.link.needed"));
              action.getOptionalValue().ifPresent(one -> link.accept(one.refs().getFirst()));
            }));
  }
}
