package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The way to a screen, as a navigation of its own. */
class Crumbs extends Nav {

  Crumbs(Crumb... crumbs) {
    addClassName("crumbs");
    setAriaLabel(text("base.crumbs"));
    var list = new OrderedList();
    for (var crumb : crumbs) {
      list.add(new ListItem(step(crumb)));
    }
    add(list);
  }

  private static Component step(Crumb crumb) {
    return crumb
        .href()
        .<Component>map(href -> new Anchor(href, crumb.text()))
        .orElseGet(() -> new Span(crumb.text()));
  }
}
