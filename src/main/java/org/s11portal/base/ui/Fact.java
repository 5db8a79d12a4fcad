package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * One figure that answers a question at a glance, with what it counts and what to know about it.
 */
public class Fact extends Div {

  private final Span figure;

  public Fact(String figure, String label, String note) {
    this.figure = part(figure, "fact-figure");
    addClassName("fact");
    getElement().setAttribute("role", "listitem");
    add(this.figure, part(label, "fact-label"));
    if (!note.isBlank()) {
      add(part(note, "fact-note"));
    }
  }

  /** The whole that the figure is a part of: 17 <em>of 19</em>. */
  public Fact outOf(String whole) {
    figure.add(part(" / " + whole, "fact-whole"));
    return this;
  }

  /** Where the things counted here can be seen. */
  public Fact see(String words, String href) {
    var link = new Anchor(href, words);
    link.addClassName("fact-link");
    add(link);
    return this;
  }

  private static Span part(String words, String className) {
    var part = new Span(words);
    part.addClassName(className);
    return part;
  }
}
