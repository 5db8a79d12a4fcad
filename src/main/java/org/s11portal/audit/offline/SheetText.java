package org.s11portal.audit.offline;

import java.util.regex.Pattern;

/** Text as a spreadsheet can hold it: line ends of one kind, and no invisible characters. */
final class SheetText {

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

  private SheetText() {}

  /** What is left of a text on its way through a spreadsheet. */
  static String plain(String text) {
    return UNFIT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("").strip();
  }
}
