package org.s11portal.plan.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ref of an action as tables write it, {@code 1a.)}, and as people say it, {@code 1a}. */
public record WrittenRef(String value, Optional<Integer> priority) {

  private static final Pattern USUAL =
      Pattern.compile(
          "\\(?(\\d{1,2})[.\\s]*([a-z]{1,2}(?:\\([ivx]+\\))?)[.)\\s]*", Pattern.CASE_INSENSITIVE);
  private static final List<String> REPEATS = List.of("", "(ii)", "(iii)", "(iv)", "(v)", "(vi)");

  private static final String BETWEEN = " · ";

  /** The refs of one action in one cell, as the portal gives them out. */
  public static String together(List<String> refs) {
    return String.join(BETWEEN, refs);
  }

  /** The ref of a cell; the first of them where it names several as the portal does. */
  static WrittenRef of(String cell) {
    var first = cell.split(BETWEEN, 2)[0].strip();
    var found = USUAL.matcher(first);
    if (!found.matches()) {
      return new WrittenRef(first, Optional.empty());
    }
    var priority = Integer.parseInt(found.group(1));
    return new WrittenRef(priority + found.group(2).toLowerCase(Locale.UK), Optional.of(priority));
  }

  static boolean looksLikeOne(String cell) {
    return USUAL.matcher(cell.split(BETWEEN, 2)[0].strip()).matches();
  }

  /** The name of the action that uses this ref for the n-th time, counted from 0. */
  static String name(String ref, int earlierUses) {
    return earlierUses < REPEATS.size()
        ? ref + REPEATS.get(earlierUses)
        : ref + "(" + (earlierUses + 1) + ")";
  }
}
