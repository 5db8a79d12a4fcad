package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Span;

/** A grade as number, word, fill of a circle and colour. */
public class GradeMark extends Span {

  public GradeMark(GradeLook look) {
    this(look.tone());
    add(new Ball(look.fill(), look.tone()), new Span(look.words()));
  }

  private GradeMark(String tone) {
    addClassNames("grade", tone);
  }

  /** Only the sign and the circle; a screen reader still hears the word, a pointer sees it. */
  public static GradeMark compact(GradeLook look) {
    var word = new Span(" " + look.word());
    word.addClassName("unseen");
    var mark = new GradeMark(look.tone());
    mark.addClassName("grade-compact");
    mark.setTitle(look.word());
    mark.add(new Ball(look.fill(), look.tone()), new Span(look.label()), word);
    return mark;
  }

  /** There is no grade, and these words say why or what comes. */
  public static GradeMark none(String words) {
    var mark = new GradeMark("gnone");
    mark.add(new Span(words));
    return mark;
  }
}
