package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.OurPanel;
import org.s11portal.panel.SharedLine;

/** What a panel has let its agency know that it means to find out. */
class OurLines extends Card {

  OurLines(OurPanel ours, String round) {
    addClassName("may-break");
    var title = new H2(text("panel.ours.lines", round));
    title.addClassName("card-title");
    add(title, new Paragraph(text("panel.ours.lines.lead")));
    ours.lines().forEach(line -> add(line(line)));
  }

  private static Div line(SharedLine line) {
    var about =
        new Paragraph(
            line.codes().isEmpty()
                ? text("panel.line.shared", line.by(), Dates.day(line.at()))
                : text(
                    "panel.presence.by",
                    text("panel.line.criteria", String.join(", ", line.codes())),
                    text("panel.line.shared", line.by(), Dates.day(line.at()))));
    about.addClassNames("small", "muted");
    var shown = new Div(new H3(line.title()), new Prose(line.question()), about);
    shown.addClassName("our-challenge");
    return shown;
  }
}
