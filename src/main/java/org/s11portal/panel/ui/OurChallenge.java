package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveState;
import org.s11portal.panel.AskedOfUs;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.OurPanel;
import org.s11portal.standards.CriterionDetail;

/** A challenge before the agency it was put to; its lead answers, kept as it is typed. */
class OurChallenge extends Div {

  OurChallenge(
      OurPanel ours,
      AskedOfUs asked,
      Challenges challenges,
      boolean mayAnswer,
      Clock clock,
      Runnable again) {
    addClassName("our-challenge");
    var challenge = asked.challenge();
    setId("challenge-" + challenge.id().value());
    var question = ours.set().criterion(challenge.code()).map(CriterionDetail::question).orElse("");
    var title = new H3(text("panel.ours.criterion", challenge.code(), question));
    var head = new Div(title, PanelWords.chip(challenge, LocalDate.now(clock)));
    head.addClassName("panel-head");
    add(head, new Prose(challenge.text()));
    Exchange.answer(this, challenge, "panel.ours.answered");
    Exchange.outcome(this, challenge);
    if (challenge.status() != ChallengeStatus.RAISED) {
      return;
    }
    if (mayAnswer) {
      answer(asked, challenges, clock, again);
    } else {
      add(new Paragraph(text("panel.ours.leadAnswers")));
    }
  }

  private void answer(AskedOfUs asked, Challenges challenges, Clock clock, Runnable again) {
    var id = asked.challenge().id();
    var state = new SaveState();
    var label = text("panel.ours.answer", asked.challenge().code());
    var typed =
        new TypedText(
            label,
            id.value() + "answer",
            new TypedText.Kept(asked.draft(), asked.version(), Optional.empty()),
            state,
            new TypedText.Place() {
              @Override
              public TypedText.Kept keep(String text, long version) {
                return kept(challenges.draft(id, text, version), clock);
              }

              @Override
              public TypedText.Kept now() {
                return kept(challenges.drafted(id), clock);
              }
            });
    var give =
        new Button(
            text("panel.ours.give"),
            click ->
                Confirm.ask(
                    text("panel.ours.give.title"),
                    text("panel.ours.give.text"),
                    text("panel.ours.give"),
                    () -> {
                      challenges.answer(id, typed.area().getValue());
                      Notices.done(text("panel.ours.given"));
                      again.run();
                    }));
    give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var row = new Div(state, give);
    row.addClassNames("row", "between");
    add(new H3(label), typed, row);
  }

  private static TypedText.Kept kept(AskedOfUs asked, Clock clock) {
    return new TypedText.Kept(asked.draft(), asked.version(), Optional.of(clock.instant()));
  }
}
