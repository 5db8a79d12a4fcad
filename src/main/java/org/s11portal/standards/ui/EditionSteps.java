package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.standards.SignOff;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;

/** Where an edition stands between draft and sign-off, and what may come next. */
class EditionSteps extends Div {

  private final StandardSetDetail set;
  private final StandardSets sets;
  private final Runnable done;

  EditionSteps(StandardSetDetail set, StandardSets sets, StandardSetDrafts drafts, Runnable done) {
    this.set = set;
    this.sets = sets;
    this.done = done;
    var row = new Div(EditionChip.of(set.status()));
    row.addClassName("row");
    switch (set.status()) {
      case DRAFT -> row.add(consult());
      case CONSULTATION -> row.add(takeBack());
      case SIGNED_OFF -> {}
    }
    row.add(
        new ButtonLink(text("standards.comments.go"), StandardsNavigation.comments(set)),
        new ButtonLink(text("standards.changes.go"), StandardsNavigation.changes(set.edition())));
    add(Card.titled(text("standards.steps"), row));
    if (!set.status().isSignedOff()) {
      add(signOff());
    }
    addClassName("stack");
  }

  private Button consult() {
    var consult =
        new Button(
            text("standards.steps.consult"),
            click ->
                Confirm.ask(
                    text("standards.steps.consult"),
                    text("standards.steps.consult.text"),
                    text("standards.steps.consult.yes"),
                    () -> {
                      sets.consult(set.held());
                      Notices.done(text("standards.steps.consult.done"));
                      done.run();
                    }));
    consult.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return consult;
  }

  private Button takeBack() {
    return new Button(
        text("standards.steps.takeBack"),
        click ->
            Confirm.ask(
                text("standards.steps.takeBack"),
                text("standards.steps.takeBack.text"),
                text("standards.steps.takeBack.yes"),
                () -> {
                  sets.takeBack(set.held());
                  Notices.done(text("standards.steps.takeBack.done"));
                  done.run();
                }));
  }

  private Card signOff() {
    var meeting = new TextField(text("standards.steps.meeting"));
    meeting.setWidthFull();
    var on = new DatePicker(text("standards.steps.on"));
    on.setLocale(Locale.UK);
    var sign =
        new Button(
            text("standards.steps.signOff"),
            click -> {
              var day = Optional.ofNullable(on.getValue());
              on.setErrorMessage(text("standards.steps.on.needed"));
              on.setInvalid(day.isEmpty());
              day.map(date -> new SignOff(meeting.getValue().strip(), date))
                  .ifPresent(this::askToSignOff);
            });
    var form = new Div(meeting, on, new Div(sign));
    form.addClassName("form");
    return Card.titled(text("standards.steps.signOff.heading"), form);
  }

  private void askToSignOff(SignOff decision) {
    Confirm.ask(
        text("standards.steps.signOff"),
        text("standards.steps.signOff.text"),
        text("standards.steps.signOff.yes"),
        () -> {
          sets.signOff(set.id(), decision);
          Notices.done(text("standards.steps.signOff.done"));
          done.run();
        });
  }
}
