package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.AskedOf;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.Challenges;

/** Passes a challenge up: to whom, the board unless somebody else is named, and why. */
class EscalateDialog extends Dialog {

  EscalateDialog(Challenges challenges, ChallengeId id, Runnable again) {
    setHeaderTitle(text("panel.challenge.escalate.title"));
    setWidth("min(520px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    var owner = new TextField(text("panel.challenge.escalate.owner"));
    owner.setRequiredIndicatorVisible(true);
    owner.setMaxLength(AskedOf.LONGEST_NAME);
    owner.setValue(text("panel.challenge.escalate.board"));
    var why = new TextArea(text("panel.challenge.escalate.why"));
    why.setRequiredIndicatorVisible(true);
    why.setMinRows(3);
    var fields = new Div(new Prose(text("panel.challenge.escalate.text")), owner, why);
    fields.addClassName("form");
    add(fields);
    var yes =
        new Button(
            text("panel.challenge.escalate.yes"),
            click -> {
              if (Attempt.to(() -> challenges.escalate(id, owner.getValue(), why.getValue()))) {
                close();
                again.run();
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }
}
