package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Attempt;

/** Asks for a few things; what was given is done, and the dialog closes once that went through. */
class AskDialog extends Dialog {

  private final Div fields = new Div();

  AskDialog(String title) {
    setHeaderTitle(title);
    setWidth("min(560px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    fields.addClassName("form");
    add(fields);
  }

  AskDialog asking(Component... what) {
    fields.add(what);
    return this;
  }

  /** What the answer is good for, in a word on the button. */
  AskDialog to(String label, Runnable then) {
    var yes =
        new Button(
            label,
            click -> {
              if (Attempt.to(then)) {
                close();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
    return this;
  }

  /** Nothing to confirm: what is done here is done at once. */
  AskDialog closable() {
    getFooter().add(new Button(text("base.close"), click -> close()));
    return this;
  }
}
