package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Span;

/** A status in a word or two. Each kind brings its own sign, so that colour is never alone. */
public class Chip extends Span {

  private Chip(String kind, String words) {
    super(words);
    addClassNames("chip", kind);
  }

  /** Done, accepted, in order. */
  public static Chip ok(String words) {
    return new Chip("ok", words);
  }

  /** Under way. */
  public static Chip on(String words) {
    return new Chip("on", words);
  }

  /** Off track, refused, overdue. */
  public static Chip off(String words) {
    return new Chip("off", words);
  }

  /** Not begun, or no longer applicable. */
  public static Chip not(String words) {
    return new Chip("not", words);
  }

  /** Says one thing while the facts say another; soon due. */
  public static Chip warn(String words) {
    return new Chip("warn", words);
  }
}
