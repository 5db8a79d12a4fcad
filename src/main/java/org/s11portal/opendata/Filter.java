package org.s11portal.opendata;

import static org.s11portal.base.Texts.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a data set may be asked to hold only. */
public enum Filter {
  ROUND("round", "[a-z0-9-]{1,40}", "2014-15"),
  AGENCY("agency", "[a-z0-9-]{1,60}", "bchc"),
  STANDARD("standard", "[1-9]\\d{0,2}", "9"),
  YEAR("year", "20\\d{2}-\\d{2}", "2015-16");

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // a compiled pattern never changes
  private final Pattern pattern;

  private final String example;

  Filter(String word, String pattern, String example) {
    this.word = word;
    this.pattern = Pattern.compile(pattern);
    this.example = example;
  }

  static Optional<Filter> called(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  /** What it is called in an address; also the column it looks at. */
  public String word() {
    return word;
  }

  public String meaning() {
    return text("opendata.filter." + word);
  }

  String example() {
    return example;
  }

  /** The form of its values, as a regular expression. */
  String form() {
    return "^" + pattern + "$";
  }

  boolean takes(String value) {
    return pattern.matcher(value).matches();
  }
}
