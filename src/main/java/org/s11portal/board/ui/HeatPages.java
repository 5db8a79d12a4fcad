package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.s11portal.audit.RoundId;

/** Leads through the pages of a heat map that has too many agencies for one. */
class HeatPages extends Nav {

  HeatPages(BoardHeat heat, BoardQuery query, RoundId round) {
    addClassName("heat-pages");
    setAriaLabel(text("board.pages"));
    setVisible(heat.pages() > 1);
    if (query.page() > 1) {
      add(new Anchor(query.withPage(query.page() - 1).address(round), text("board.pages.back")));
    }
    add(new Span(text("board.pages.shown", heat.from(), heat.to(), heat.matching())));
    if (query.page() < heat.pages()) {
      add(new Anchor(query.withPage(query.page() + 1).address(round), text("board.pages.next")));
    }
  }
}
