package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A quiet sheet of paper that holds what belongs together. */
public class Card extends Section {

  public Card(Component... content) {
    addClassName("card");
    add(content);
  }

  /** A card with a heading, which also names it for a screen reader. */
  public static Card titled(String title, Component... content) {
    var heading = new H2(title);
    heading.addClassName("card-title");
    heading.setId("card-" + UUID.randomUUID());
    var card = new Card(heading);
    card.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    card.add(content);
    return card;
  }

  /** A denser card, for the column beside the main one. */
  public Card small() {
    addClassName("card-small");
    return this;
  }
}
