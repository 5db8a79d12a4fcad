package org.s11portal.base.ui.help;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;

/** One topic: what it is for, and the steps. */
class HelpCard extends Card {

  HelpCard(HelpTopic topic, boolean yours) {
    addClassName("may-break");
    setId(topic.anchor());
    var heading = new H2(topic.title());
    heading.addClassName("card-title");
    heading.setId(topic.anchor() + "-title");
    getElement().setAttribute("aria-labelledby", topic.anchor() + "-title");
    add(heading);
    if (yours) {
      add(Chip.on(text("base.help.yours")));
    }
    add(new Paragraph(topic.intro()), steps(topic));
  }

  private static OrderedList steps(HelpTopic topic) {
    var list = new OrderedList();
    topic.steps().stream().map(ListItem::new).forEach(list::add);
    return list;
  }
}
