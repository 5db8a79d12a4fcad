package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Div;

/** The few figures a screen begins with. */
public class Facts extends Div {

  public Facts(Fact... facts) {
    addClassName("facts");
    getElement().setAttribute("role", "list");
    add(facts);
  }
}
