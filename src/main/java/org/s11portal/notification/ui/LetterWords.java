package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.Prose;
import org.s11portal.notification.LetterDetail;
import org.s11portal.notification.LetterStatus;

/** How a line of the list speaks of a letter. */
final class LetterWords {

  private LetterWords() {}

  static String status(LetterStatus status) {
    return text("notification.status." + status);
  }

  /** What it says, folded away under its subject. */
  static NativeDetails content(LetterDetail letter) {
    return new NativeDetails(letter.subject(), new Prose(letter.body()));
  }

  static Div recipient(LetterDetail letter) {
    var address = new Span(letter.address().orElseGet(() -> text("notification.noAddress")));
    address.addClassNames("muted", "small");
    return new Div(new Div(new Span(letter.name())), address);
  }

  /** Where it is on its way, and what is in its way. */
  static Div standing(LetterDetail letter) {
    var standing = new Div(chip(letter.status()), new Div(new Span(when(letter))));
    letter
        .trouble()
        .map(trouble -> text("notification.trouble." + trouble, letter.answer().orElse("")).strip())
        .map(Span::new)
        .map(Div::new)
        .ifPresent(standing::add);
    standing.addClassName("small");
    return standing;
  }

  private static Chip chip(LetterStatus status) {
    return switch (status) {
      case WAITING -> Chip.not(status(status));
      case SENT -> Chip.ok(status(status));
      case FAILED -> Chip.off(status(status));
    };
  }

  private static String when(LetterDetail letter) {
    return switch (letter.status()) {
      case SENT -> letter.sentAt().map(Dates::dayAndTime).orElse("");
      case FAILED -> "";
      case WAITING ->
          letter.attempts() == 0
              ? ""
              : text(
                  "notification.triedAndAgain",
                  letter.attempts(),
                  Dates.dayAndTime(letter.tryAgainAt()));
    };
  }
}
