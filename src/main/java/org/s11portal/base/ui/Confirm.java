package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks once more before something that is not easily undone. */
public final class Confirm {

  private Confirm() {}

  /** Asks; on yes does it, and closes when it went through. */
  public static void ask(String title, String text, String confirmLabel, Runnable then) {
    open(title, confirmLabel, () -> Attempt.to(then), new Prose(text));
  }

  /** Asks for a reason as well, without which it does not go on. */
  public static void withReason(
      String title, String text, String reasonLabel, String confirmLabel, Consumer<String> then) {
    var reason = new TextArea(reasonLabel);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    reason.setMinRows(3);
    reason.setErrorMessage(text("base.reasonNeeded"));
    BooleanSupplier onYes =
        () -> {
          var given = reason.getValue().strip();
          reason.setInvalid(given.isEmpty());
          if (given.isEmpty()) {
            reason.focus();
            return false;
          }
          return Attempt.to(() -> then.accept(given));
        };
    open(title, confirmLabel, onYes, new Prose(text), reason);
  }

  private static void open(
      String title, String confirmLabel, BooleanSupplier onYes, Component... content) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.setWidth("min(520px, calc(100vw - 32px))");
    dialog.setCloseOnOutsideClick(false);
    dialog.add(content);
    var yes =
        new Button(
            confirmLabel,
            click -> {
              if (onYes.getAsBoolean()) {
                dialog.close();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(new Button(text("base.cancel"), click -> dialog.close()), yes);
    dialog.open();
  }
}
