package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import org.s11portal.base.ui.Confirm;

/** To sign-off and back to work, each after one more question. */
final class SignOffButtons {

  private SignOffButtons() {}

  static Button send(Runnable send) {
    var button = new Button(text("audit.check.send"));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.addClickListener(
        click ->
            Confirm.ask(
                text("audit.check.send.title"),
                text("audit.check.send.confirm"),
                text("audit.check.send"),
                send));
    return button;
  }

  static Button withdraw(Consumer<String> withdraw) {
    return new Button(
        text("audit.check.withdraw"),
        click ->
            Confirm.withReason(
                text("audit.check.withdraw"),
                text("audit.check.withdraw.text"),
                text("audit.check.withdraw.reason"),
                text("audit.check.withdraw"),
                withdraw));
  }

  static Button sendBack(Consumer<String> sendBack) {
    return new Button(
        text("audit.check.sendBack"),
        click ->
            Confirm.withReason(
                text("audit.check.sendBack"),
                text("audit.check.sendBack.text"),
                text("audit.check.sendBack.reason"),
                text("audit.check.sendBack"),
                sendBack));
  }
}
