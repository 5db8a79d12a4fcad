package org.s11portal.opendata.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.base.ui.Card;
import org.s11portal.opendata.ApiAddress;

/** How to get the data into the programs that people have. */
class UseCard extends Card {

  UseCard(String portal) {
    var heading = new H2(text("opendata.use"));
    heading.addClassName("card-title");
    addClassName("may-break");
    var data = portal.replaceFirst("/+$", "") + ApiAddress.DATA;
    var description =
        new Anchor(ApiAddress.DESCRIPTION.substring(1), text("opendata.use.description.link"));
    description.getElement().setAttribute("download", true);
    description.setRouterIgnore(true);
    add(
        heading,
        new UnorderedList(
            new ListItem(text("opendata.use.by")),
            new ListItem(text("opendata.use.excel", data)),
            new ListItem(text("opendata.use.python")),
            new ListItem(text("opendata.use.join"))),
        new Paragraph(text("opendata.use.description") + " "),
        description);
  }
}
