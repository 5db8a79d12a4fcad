package org.s11portal.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A due date that prose says was amended, from one day to another. */
public record Amendment(LocalDate from, LocalDate to) {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\bdate\\s+(?:was\\s+|has\\s+been\\s+)?(?:amended|changed|moved|extended|revised)\\s+from\\s+("
              + WrittenDate.ANY
              + ")\\s+to\\s+("
              + WrittenDate.ANY
              + ")",
          Pattern.CASE_INSENSITIVE);

  static List<Amendment> in(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(found -> of(found.group(1), found.group(2)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Amendment> of(String from, String to) {
    return WrittenDate.in(from).flatMap(f -> WrittenDate.in(to).map(t -> new Amendment(f, t)));
  }
}
