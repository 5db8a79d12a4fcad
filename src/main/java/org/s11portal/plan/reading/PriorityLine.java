package org.s11portal.plan.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line that opens a priority: its number and its title, and nothing else in the row. */
record PriorityLine(int number, String title) {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:priority\\s+)?(\\d{1,2})\\s*[.):–-]*\\s*(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static Optional<PriorityLine> in(List<String> cells) {
    var texts = cells.stream().filter(text -> !text.isBlank()).toList();
    if (texts.isEmpty() || texts.size() > 2 || !texts.getFirst().equals(cells.getFirst())) {
      return Optional.empty();
    }
    if (texts.size() == 2
        && !texts.getFirst().matches("(?i)(?:priority\\s+)?\\d{1,2}[\\s.):–-]*")) {
      return Optional.empty();
    }
    var line = NUMBERED.matcher(String.join(" ", texts));
    if (!line.matches() || WrittenRef.looksLikeOne(texts.getFirst())) {
      return Optional.empty();
    }
    return Optional.of(new PriorityLine(Integer.parseInt(line.group(1)), line.group(2).strip()));
  }
}
