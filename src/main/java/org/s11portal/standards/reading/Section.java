package org.s11portal.standards.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of its own that says which standard the criteria below it belong to. */
record Section(String words) {

  private static final Pattern LINE =
      Pattern.compile("(?i)(?:standard|section)\\s+(\\d+)\\b.*|(\\d{1,2})[.:)]?\\s+\\p{L}.*");
  private static final int LONGEST = 200;

  static Optional<Section> in(List<String> words) {
    if (words.size() != 1) {
      return Optional.empty();
    }
    var line = words.getFirst().strip();
    return line.length() <= LONGEST && LINE.matcher(line).matches()
        ? Optional.of(new Section(line))
        : Optional.empty();
  }
}
