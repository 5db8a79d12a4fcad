package org.s11portal.notification;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.s11portal.identity.PersonDetail;

/**
 * Something to write to people about.
 *
 * @param subjectId the thing it is about
 * @param occasion when it happened; the same news of the same occasion is written to nobody twice
 * @param about the address inside the portal where the reader can act
 * @param arguments what fills the gaps of the words of this kind
 * @param enclosed what goes with the letter for the calendar of this reader
 */
record News(
    LetterKind kind,
    String subjectId,
    Instant occasion,
    String about,
    List<Object> arguments,
    Function<PersonDetail, Optional<Invitation>> enclosed) {

  News(LetterKind kind, String subjectId, Instant occasion, String about, List<Object> arguments) {
    this(kind, subjectId, occasion, about, arguments, reader -> Optional.empty());
  }

  News {
    // What the database keeps of it: otherwise the same occasion would not be found again.
    occasion = occasion.truncatedTo(ChronoUnit.MICROS);
  }

  String subject() {
    return words("subject");
  }

  String body() {
    return words("body");
  }

  private String words(String part) {
    return text("notification.letter." + kind + "." + part, arguments.toArray());
  }
}
