package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.AskedOf;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.EscalateChallenge;

/** Passes a challenge up: to whom, the board unless somebody else is named, by when, and why. */
class EscalateDialog extends Dialog {

  private final transient DeskWork work;
  private final ChallengeId id;
  private final TextField owner = new TextField(text("panel.challenge.escalate.owner"));
  private final DecideByField by;
  private final TextArea why = new TextArea(text("panel.challenge.escalate.why"));

  EscalateDialog(DeskWork work, ChallengeId id, Runnable again) {
    this.work = work;
    this.id = id;
    setHeaderTitle(text("panel.challenge.escalate.title"));
    setWidth("min(520px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    owner.setRequiredIndicatorVisible(true);
    owner.setMaxLength(AskedOf.LONGEST_NAME);
    owner.setValue(text("panel.challenge.escalate.board"));
    by = new DecideByField(work.today());
    why.setRequiredIndicatorVisible(true);
    why.setMinRows(3);
    var fields = new Div(new Prose(text("panel.challenge.escalate.text")), owner, by, why);
    fields.addClassName("form");
    add(fields);
    var yes =
        new Button(
            text("panel.challenge.escalate.yes"),
            click ->
                by.chosen()
                    .filter(this::escalate)
                    .ifPresent(
                        day -> {
                          close();
                          again.run();
                        }));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  private boolean escalate(LocalDate day) {
    return Attempt.to(
        () ->
            work.challenges()
                .escalate(id, new EscalateChallenge(owner.getValue(), day, why.getValue())));
  }
}
