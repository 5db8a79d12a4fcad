package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.s11portal.base.ui.Attempt;

/** Holds a booking until it went through. */
class BookingDialog extends Dialog {

  BookingDialog(String title, String confirm, BookingForm form, Runnable book) {
    setHeaderTitle(title);
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    add(form);
    var yes =
        new Button(
            confirm,
            click -> {
              if (form.isComplete() && Attempt.to(book)) {
                close();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }
}
