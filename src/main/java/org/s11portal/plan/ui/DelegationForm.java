package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.s11portal.plan.ActionDetail;
import org.s11portal.plan.DelegationDetail;
import org.s11portal.plan.PriorityDetail;

/** Lets another body carry an action or a whole priority out, or gives it back. */
class DelegationForm extends Div {

  private final TextField body = new TextField(text("plan.delegation.body"));

  DelegationForm(ActionDetail action, Consumer<String> delegate, Runnable takeBack) {
    this("plan.delegation.hint", delegate);
    action.delegation().map(DelegationDetail::body).ifPresent(body::setValue);
    action
        .delegation()
        .ifPresent(
            now -> {
              add(new Paragraph(DelegationWords.of(action)));
              if (!now.withPriority()) {
                add(takeBack("plan.delegation.takeBack", takeBack));
              }
            });
  }

  DelegationForm(PriorityDetail priority, Consumer<String> delegate, Runnable takeBack) {
    this("plan.delegation.priority.hint", delegate);
    priority
        .delegation()
        .ifPresent(
            now -> {
              body.setValue(now.body());
              add(takeBack("plan.delegation.priority.takeBack", takeBack));
            });
  }

  private DelegationForm(String hint, Consumer<String> delegate) {
    addClassName("form");
    body.setHelperText(text(hint));
    body.setWidthFull();
    body.setErrorMessage(text("plan.delegation.body.needed"));
    add(
        body,
        new Button(
            text("plan.delegation.save"),
            click -> {
              body.setInvalid(body.getValue().isBlank());
              if (!body.isInvalid()) {
                delegate.accept(body.getValue());
              }
            }));
  }

  private static Button takeBack(String words, Runnable takeBack) {
    return new Button(text(words), click -> takeBack.run());
  }
}
