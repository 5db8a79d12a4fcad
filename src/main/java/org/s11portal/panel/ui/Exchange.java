package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ChallengeDetail;

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

  static void outcome(HasComponents card, ChallengeDetail challenge) {
    challenge
        .outcome()
        .ifPresent(
            outcome -> card.add(new H3(text("panel.challenge.outcome")), new Prose(outcome)));
  }
}
