package org.s11portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** There is nothing to show yet: says so, says when there will be, and what can be done now. */
public class EmptyState extends Div {

  public EmptyState(String title, String text, Component... actions) {
    addClassName("empty");
    add(new H2(title), new Paragraph(text));
    if (actions.length > 0) {
      var row = new Div(actions);
      row.addClassName("actions");
      add(row);
    }
  }
}
