package org.s11portal.standards.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines by which the portal’s own workbooks explain themselves: read back, they say nothing.
 */
final class Explanations {

  private Explanations() {}

  static List<String> lines() {
    return text("standards.workbook.readMe").lines().filter(line -> !line.isBlank()).toList();
  }

  static Set<String> on(String sheet) {
    return sheet.equals(text("standards.sheet.readMe"))
        ? lines().stream().map(Fold::of).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
