package org.s11portal.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates as people in the partnership write them: 31 March 2016, 31st Mar 2016, 31.03.16. */
final class WrittenDate {

  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().substring(0, 3) + "(?:" + month.name().substring(3) + ")?")
          .collect(Collectors.joining("|"));

  private static final String IN_WORDS =
      "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(" + MONTHS + ")\\.?,?\\s+(\\d{4})";
  private static final String MONTH_FIRST =
      "(" + MONTHS + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})";
  private static final String IN_FIGURES = "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})";
  private static final String YEAR_FIRST = "(\\d{4})-(\\d{2})-(\\d{2})";

  /** Any full date, as a part of a longer pattern. */
  static final String ANY =
      List.of(IN_WORDS, MONTH_FIRST, YEAR_FIRST, IN_FIGURES).stream()
          .map(pattern -> pattern.replaceAll("\\((?!\\?)", "(?:"))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern WORDS = whole(IN_WORDS);
  private static final Pattern AMERICAN = whole(MONTH_FIRST);
  private static final Pattern FIGURES = whole(IN_FIGURES);
  private static final Pattern ISO = whole(YEAR_FIRST);

  /** A year where a date in prose has it: after a month or after a number between full stops. */
  private static final Pattern DATED_YEAR =
      Pattern.compile(
          "\\b(?:"
              + MONTHS
              + ")\\.?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(\\d{4})\\b"
              + "|\\b\\d{1,2}[./]\\d{1,2}[./](\\d{4})\\b"
              + "|\\b(?:in|by|during|since|until|of)\\s+(2\\d{3})\\b",
          Pattern.CASE_INSENSITIVE);

  private WrittenDate() {}

  /** The day this text names, when it names one and nothing else. */
  static Optional<LocalDate> in(String text) {
    var written = text.strip();
    return day(WORDS, written, 3, 2, 1)
        .or(() -> day(AMERICAN, written, 3, 1, 2))
        .or(() -> day(ISO, written, 1, 2, 3))
        .or(() -> day(FIGURES, written, 3, 2, 1));
  }

  /** The years of all dates in a text, without those that only name a law or a publication. */
  static List<Integer> years(String text) {
    return DATED_YEAR.matcher(text).results().map(WrittenDate::year).distinct().toList();
  }

  private static int year(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    throw new IllegalStateException("a dated year without a year");
  }

  private static Optional<LocalDate> day(
      Pattern pattern, String text, int year, int month, int day) {
    var found = pattern.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              fullYear(found.group(year)),
              month(found.group(month)),
              Integer.parseInt(found.group(day))));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int fullYear(String written) {
    var year = Integer.parseInt(written);
    return written.length() == 2 ? 2000 + year : year;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    var start = written.substring(0, 3).toUpperCase(Locale.UK);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Pattern whole(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
