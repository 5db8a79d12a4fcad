package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ChallengeId;

/** Gives a day to a challenge that was passed up without one. */
class DecideByDialog extends Dialog {

  DecideByDialog(DeskWork work, ChallengeId id, Runnable again) {
    setHeaderTitle(text("panel.challenge.setDay.title"));
    setWidth("min(520px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    var by = new DecideByField(work.today());
    var fields = new Div(new Prose(text("panel.challenge.setDay.text")), by);
    fields.addClassName("form");
    add(fields);
    var yes =
        new Button(
            text("panel.challenge.setDay.yes"),
            click ->
                by.chosen()
                    .filter(day -> Attempt.to(() -> work.challenges().decideBy(id, day)))
                    .ifPresent(
                        day -> {
                          close();
                          again.run();
                        }));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }
}
