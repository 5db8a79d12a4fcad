package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Prose;
import org.s11portal.base.ui.SaveSign;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.panel.AskedOfUs;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeStatus;
import org.s11portal.panel.ChallengeWords;
import org.s11portal.panel.OurPanel;
import org.s11portal.standards.CriterionDetail;

/** A challenge before the agency it was put to; its lead answers, kept as it is typed. */
class OurChallenge extends Div {

  OurChallenge(OurPanel ours, AskedOfUs asked, OurWork work, Runnable again) {
    addClassName("our-challenge");
    var challenge = asked.challenge();
    setId("challenge-" + challenge.id().value());
    var question = ours.set().criterion(challenge.code()).map(CriterionDetail::question).orElse("");
    var title = new H3(text("panel.ours.criterion", challenge.code(), question));
    var head = new Div(title, PanelWords.chip(challenge, work.today()));
    head.addClassName("panel-head");
    var putTo = new Paragraph(ChallengeWords.putTo(challenge.asked()));
    putTo.addClassNames("small", "muted");
    add(head, new Prose(challenge.text()), putTo);
    Exchange.answer(this, challenge, "panel.ours.answered");
    evidence(work, challenge);
    Exchange.outcome(this, challenge);
    if (challenge.status() != ChallengeStatus.RAISED) {
      return;
    }
    if (work.writes(challenge)) {
      answer(asked, work, again);
    } else {
      add(new Paragraph(text("panel.ours.leadAnswers")));
    }
  }

  private void evidence(OurWork work, ChallengeDetail challenge) {
    var given = challenge.given();
    if (!given.isEmpty()) {
      var known =
          work.evidence().ours().stream()
              .collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
      add(new GivenDocuments(given, known, document -> () -> work.library().open(document)));
    }
  }

  private void answer(AskedOfUs asked, OurWork work, Runnable again) {
    var challenges = work.challenges();
    var clock = work.clock();
    var id = asked.challenge().id();
    var state = new SaveSign();
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
    var evidence = new OurAnswerEvidence(work, asked, now -> typed.follow(kept(now, clock)));
    add(new H3(label), typed, evidence);
    if (!work.leads()) {
      add(state, new Paragraph(text("panel.ours.leadGives")));
      return;
    }
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
    add(row);
  }

  private static TypedText.Kept kept(AskedOfUs asked, Clock clock) {
    return new TypedText.Kept(asked.draft(), asked.version(), Optional.of(clock.instant()));
  }
}
