package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundSummary;

/** Leads to the other rounds that have been published. */
class RoundChoice extends Nav {

  RoundChoice(List<RoundSummary> rounds, RoundId shown) {
    addClassName("round-choice");
    setAriaLabel(text("board.rounds"));
    add(new Span(text("board.rounds")));
    for (var round : rounds) {
      var link = new Anchor(BoardNavigation.summary(round.id()), round.title());
      if (round.id().equals(shown)) {
        link.getElement().setAttribute("aria-current", "true");
      }
      add(link);
    }
    setVisible(rounds.size() > 1);
  }
}
