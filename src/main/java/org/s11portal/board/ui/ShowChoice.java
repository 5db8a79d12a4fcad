package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.s11portal.audit.RoundId;

/** Chooses what the cells of the heat map show. */
class ShowChoice extends Nav {

  ShowChoice(BoardQuery query, RoundId round) {
    addClassName("segments");
    setAriaLabel(text("board.show"));
    for (var show : Show.values()) {
      var link = new Anchor(query.withShow(show).address(round), text("board.show." + show));
      if (show == query.show()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      add(link);
    }
  }
}
