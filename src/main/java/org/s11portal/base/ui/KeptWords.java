package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Offers back words that were typed but never saved. */
class KeptWords extends Div {

  private static final int GLIMPSE = 80;

  /**
   * An offer.
   *
   * @param answer told once, whether to put the words back
   */
  KeptWords(String kept, Consumer<Boolean> answer) {
    addClassName("kept");
    getElement().setAttribute("role", "alert");
    add(
        new Span(text("base.kept", glimpse(kept))),
        new NativeButton(text("base.kept.putBack"), click -> answer.accept(true)),
        new NativeButton(text("base.kept.leave"), click -> answer.accept(false)));
  }

  private static String glimpse(String kept) {
    var line = kept.strip().replaceAll("\\s+", " ");
    return line.length() <= GLIMPSE ? line : line.substring(0, GLIMPSE).strip() + "…";
  }
}
