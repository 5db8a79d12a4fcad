package org.s11portal.base;

/** Words made fit for a place that holds one line: a header, a column, a log. */
public final class OneLine {

  private OneLine() {}

  /** The words without line breaks and other control characters, cut off at the limit. */
  public static String of(String words, int limit) {
    var line = words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= limit
        ? line
        : line.substring(0, line.offsetByCodePoints(0, limit - 1)) + "…";
  }
}
