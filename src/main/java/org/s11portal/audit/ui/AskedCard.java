package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;

/** What the officer asks to be changed in this answer. */
class AskedCard extends Card {

  AskedCard(String note) {
    addClassName("audit-given-back");
    var title = new H2(text("audit.givenBack.asked"));
    title.addClassName("card-title");
    add(title, new Prose(note));
  }
}
