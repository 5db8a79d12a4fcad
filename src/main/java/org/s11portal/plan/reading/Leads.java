package org.s11portal.plan.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells several leads in one cell apart. “A &amp; B” names two people only where the rest of the
 * plan names A and B by themselves: “Quality &amp; Governance” is one.
 */
record Leads(Set<String> namedAlone) {

  private static final Pattern BETWEEN_TWO = Pattern.compile("\\s*(?:&|/|,|\\band\\b)\\s*");
  private static final Pattern SURELY_BETWEEN_TWO = Pattern.compile("\\s*[;\\n]\\s*");

  static Leads in(Collection<String> cells) {
    return new Leads(
        cells.stream()
            .flatMap(SURELY_BETWEEN_TWO::splitAsStream)
            .collect(Collectors.toCollection(HashSet::new)));
  }

  List<String> of(String cell) {
    return SURELY_BETWEEN_TWO
        .splitAsStream(cell)
        .filter(part -> !part.isBlank())
        .flatMap(this::apart)
        .distinct()
        .toList();
  }

  private Stream<String> apart(String part) {
    var between = BETWEEN_TWO.matcher(part);
    while (between.find()) {
      var first = part.substring(0, between.start()).strip();
      var rest = part.substring(between.end()).strip();
      if (namedAlone.contains(first) && !rest.isEmpty()) {
        var others = apart(rest).toList();
        if (namedAlone.containsAll(others)) {
          return Stream.concat(Stream.of(first), others.stream());
        }
      }
    }
    return Stream.of(part);
  }
}
