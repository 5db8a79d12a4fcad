package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** What somebody wrote, in its paragraphs and lines. Always shown as text, whatever it contains. */
public class Prose extends Div {

  public Prose(String text) {
    addClassName("prose");
    Arrays.stream(text.strip().split("\\R\\s*\\R", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .map(Paragraph::new)
        .forEach(this::add);
  }
}
