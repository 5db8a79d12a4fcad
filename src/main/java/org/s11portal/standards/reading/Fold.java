package org.s11portal.standards.reading;

import java.util.Locale;

/** Headings and words as they compare: small letters and digits, parted by single blanks. */
final class Fold {

  private Fold() {}

  static String of(String words) {
    return words
        .toLowerCase(Locale.UK)
        .replace("’", "")
        .replace("'", "")
        .replaceAll("\\(\\s*s\\s*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
