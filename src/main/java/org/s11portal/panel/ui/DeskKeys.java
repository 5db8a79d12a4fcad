package org.s11portal.panel.ui;

import com.vaadin.flow.component.Component;

/** Single letters as commands at the item under discussion. */
final class DeskKeys {

  /** Keys count while the item has the focus and nobody is typing words. */
  private static final String NOT_TYPING =
      " && !event.ctrlKey && !event.metaKey && !event.altKey"
          + " && !event.target.closest('textarea, vaadin-date-picker, vaadin-text-field')";

  private DeskKeys() {}

  static void on(Component where, String key, Runnable then) {
    where
        .getElement()
        .addEventListener("keydown", event -> then.run())
        .setFilter("event.key.toLowerCase() === '" + key + "'" + NOT_TYPING)
        .preventDefault();
  }

  /** Puts the focus there, so that the keys count at once. */
  static void begin(Component where) {
    where.getElement().setAttribute("tabindex", "-1");
    // Where the agenda stands above it instead of beside it, it would not be seen otherwise.
    where.getElement().executeJs("this.focus({preventScroll: innerWidth > 860})");
  }
}
