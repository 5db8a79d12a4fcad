package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.ui.GradeLooks;

/** A grade that a correction took the place of: it stays to be read. */
final class Superseded {

  private Superseded() {}

  static Div of(ModerationDetail earlier, GradeScale scale) {
    var head =
        new Div(
            new H3(
                text("panel.correction.earlier", earlier.code(), Dates.day(earlier.decidedAt()))),
            Chip.not(text("panel.moderation.SUPERSEDED")));
    head.addClassName("panel-head");
    var shown = new Div(head, new GradeMark(GradeLooks.of(scale, earlier.grade())));
    if (!earlier.reason().isBlank()) {
      shown.add(new Prose(earlier.reason()));
    }
    shown.addClassName("our-challenge");
    return shown;
  }
}
