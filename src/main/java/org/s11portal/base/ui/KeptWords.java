package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.s11portal.base.Dates;

/**
 * Offers back words that were typed but never saved, in full, so that they can be compared with
 * what is saved and stands in the field. Nothing happens until the person chooses.
 */
class KeptWords extends Div {

  /** What becomes of the words. */
  enum Choice {
    PUT_BACK,
    ADD_BELOW,
    LEAVE
  }

  /**
   * An offer.
   *
   * @param answer told once, what the person chose
   * @param besides whether something else is saved there
   */
  KeptWords(String kept, Instant typed, boolean besides, Consumer<Choice> answer) {
    addClassName("kept");
    getElement().setAttribute("role", "alert");
    var words = new Prose(kept);
    words.addClassName("kept-words");
    words.getElement().setAttribute("tabindex", "0");
    var buttons = new Div();
    buttons.addClassName("kept-choices");
    buttons.add(
        choice(besides ? "base.kept.instead" : "base.kept.putBack", Choice.PUT_BACK, answer));
    if (besides) {
      buttons.add(choice("base.kept.below", Choice.ADD_BELOW, answer));
    }
    buttons.add(choice("base.kept.leave", Choice.LEAVE, answer));
    add(
        new Span(text(besides ? "base.kept.besides" : "base.kept", Dates.dayAndTime(typed))),
        words,
        buttons);
  }

  private static NativeButton choice(String key, Choice choice, Consumer<Choice> answer) {
    return new NativeButton(text(key), click -> answer.accept(choice));
  }
}
