package org.s11portal.board.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;

/** Says plainly, on the screen and on paper, that an earlier day is looked at. */
class AsOfNotice extends Div {

  AsOfNotice(LocalDate day, String meaning, String back) {
    addClassName("as-of");
    getElement().setAttribute("role", "note");
    add(
        Chip.on(text("board.asOf.chip", Dates.day(day))),
        new Span(text(meaning)),
        new Anchor(back, text("board.asOf.back")));
  }
}
