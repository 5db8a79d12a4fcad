package org.s11portal.base.ui;

import java.util.Optional;

/** One step of the way to a screen, shown above its heading. */
public record Crumb(String text, Optional<String> href) {

  /** A step that can be walked back to. */
  public static Crumb link(String text, String href) {
    return new Crumb(text, Optional.of(href));
  }

  /** Where the person is, or a step that has no screen of its own. */
  public static Crumb here(String text) {
    return new Crumb(text, Optional.empty());
  }
}
