package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Anchor;

/**
 * A link to another part of the same screen, which takes the focus. By hand, because the page's
 * base address would lead a plain fragment away from the screen.
 */
public class JumpLink extends Anchor {

  /**
   * Leads to what has this id and can take the focus.
   *
   * @param target an id on the same screen
   */
  public JumpLink(String target, String words) {
    super("#" + target, words);
    getElement()
        .executeJs(
            "this.addEventListener('click', e => { e.preventDefault(); e.stopPropagation();"
                + " const to = document.getElementById($0); to.scrollIntoView(); to.focus() })",
            target);
  }
}
