package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;

/** What may leave the portal as data, what may not, and why. */
class WhatIsInCard extends Card {

  WhatIsInCard(String terms) {
    var heading = new H2(text("opendata.in"));
    heading.addClassName("card-title");
    add(
        heading,
        new Paragraph(text("opendata.in.yes")),
        new Paragraph(text("opendata.in.no")),
        new Paragraph(text("opendata.in.leads")),
        new Paragraph(text("opendata.in.corrected")),
        new Paragraph(text("opendata.in.terms", terms)));
  }
}
