package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another screen that weighs as much as a button. */
public class ButtonLink extends Anchor {

  public ButtonLink(String text, String href) {
    super(href, text);
    addClassNames("button");
  }

  /** The one thing to do here: at most one on a screen. */
  public ButtonLink primary() {
    addClassName("primary");
    return this;
  }
}
