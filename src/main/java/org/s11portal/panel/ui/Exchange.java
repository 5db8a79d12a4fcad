package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ChallengeDetail;
import org.s11portal.panel.ChallengeWords;

/** What followed a challenge, where anything has: the agency’s answer, and what came of it. */
final class Exchange {

  private Exchange() {}

  /**
   * @param key of the heading, which names the moment
   */
  static void answer(HasComponents card, ChallengeDetail challenge, String key) {
    challenge
        .answer()
        .ifPresent(
            answer -> {
              var said =
                  new Div(
                      new H3(text(key, Dates.dayAndTime(answer.at()))), new Prose(answer.text()));
              said.addClassName("quote");
              card.add(said);
            });
  }

  /** The same in a table, where a heading would stand in the wrong order. */
  static void steps(HasComponents cell, ChallengeDetail challenge) {
    ChallengeWords.passedTo(challenge).map(Paragraph::new).ifPresent(cell::add);
    for (var step : challenge.steps()) {
      var what = new Paragraph(ChallengeWords.step(step));
      what.addClassNames("small", "muted");
      cell.add(what, new Prose(step.why()));
    }
    if (challenge.steps().isEmpty()) {
      challenge.outcome().ifPresent(outcome -> cell.add(new Prose(outcome)));
    }
  }

  /** Every step by which it was settled or passed on: who, when and why. */
  static void outcome(HasComponents card, ChallengeDetail challenge) {
    ChallengeWords.passedTo(challenge).map(Paragraph::new).ifPresent(card::add);
    challenge
        .steps()
        .forEach(step -> card.add(new H3(ChallengeWords.step(step)), new Prose(step.why())));
    // What was settled before steps were written down.
    if (challenge.steps().isEmpty()) {
      challenge
          .outcome()
          .ifPresent(
              outcome -> card.add(new H3(text("panel.challenge.outcome")), new Prose(outcome)));
    }
  }
}
