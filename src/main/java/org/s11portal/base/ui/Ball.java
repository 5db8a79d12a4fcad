package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Span;

/** A circle filled as far as something has come. It decorates: the words stand beside it. */
public class Ball extends Span {

  /**
   * A circle.
   *
   * @param fill how much is filled, 0 to 100
   * @param tone g0 to g4 or gna for a grade, otherwise {@code accent} or {@code quiet}
   */
  public Ball(int fill, String tone) {
    addClassNames("ball", "ball-" + tone);
    getStyle().set("--fill", Integer.toString(Math.clamp(fill, 0, 100)));
    getElement().setAttribute("aria-hidden", "true");
  }
}
