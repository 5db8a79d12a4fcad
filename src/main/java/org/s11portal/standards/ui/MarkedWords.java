package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.s11portal.standards.FieldChange;
import org.s11portal.standards.Passage;

/** A text that changed: what went is struck out, what came is underlined, and said aloud so. */
class MarkedWords extends Div {

  MarkedWords(FieldChange field) {
    addClassName("marked-words");
    var words = new Div();
    words.addClassName("prose");
    field.passages().forEach(passage -> words.add(part(passage)));
    add(new H3(text(field.field())), words);
  }

  private static Component part(Passage passage) {
    return switch (passage.kind()) {
      case SAME -> new Span(passage.words());
      case REMOVED -> marked("del", text("standards.changes.went"), passage.words());
      case ADDED -> marked("ins", text("standards.changes.came"), passage.words());
    };
  }

  /** Screen readers mostly pass over del and ins, so a word that is not seen says it. */
  private static HtmlComponent marked(String tag, String said, String words) {
    var mark = new HtmlComponent(tag);
    var unseen = new Span(said + " ");
    unseen.addClassName("unseen");
    mark.getElement().appendChild(unseen.getElement(), new Span(words).getElement());
    return mark;
  }
}
