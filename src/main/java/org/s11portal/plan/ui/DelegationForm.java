package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.s11portal.base.Dates;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.Delegation;

/** Lets another body carry an action out, or gives it back to its lead. */
class DelegationForm extends Div {

  DelegationForm(ActionDetail action, Consumer<String> delegate, Runnable takeBack) {
    addClassName("form");
    var body = new TextField(text("plan.delegation.body"));
    body.setHelperText(text("plan.delegation.hint"));
    body.setWidthFull();
    action.delegation().map(Delegation::body).ifPresent(body::setValue);
    add(body, new Button(text("plan.delegation.save"), click -> delegate.accept(body.getValue())));
    action
        .delegation()
        .ifPresent(
            now ->
                add(
                    new Paragraph(words(now)),
                    new Button(text("plan.delegation.takeBack"), click -> takeBack.run())));
  }

  static String words(Delegation delegation) {
    return text("plan.delegation.since", delegation.body(), Dates.day(delegation.on()));
  }
}
