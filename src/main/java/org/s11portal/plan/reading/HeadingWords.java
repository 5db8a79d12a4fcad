package org.s11portal.plan.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people have said that headings mean, which goes before what the reader makes of them.
 *
 * @param chosen by the heading as it compares: the column, or none when it holds nothing of a plan
 */
public record HeadingWords(Map<String, Optional<Column>> chosen) {

  /** Nobody has said anything yet. */
  public static final HeadingWords NONE = new HeadingWords(Map.of());

  private static final int MOST_CHARACTERS = 200;

  public HeadingWords {
    chosen = Map.copyOf(chosen);
  }

  /** A heading as it compares with others: without capitals and with single spaces. */
  public static String folded(String heading) {
    var folded = heading.toLowerCase(Locale.UK).replaceAll("[\\s\\u00A0]+", " ").strip();
    return folded.substring(0, Math.min(folded.length(), MOST_CHARACTERS));
  }

  /** What a heading is taken for. */
  public Optional<Column> columnOf(String heading) {
    var said = chosen.get(folded(heading));
    return said == null ? Column.headed(heading) : said;
  }

  /** With what else was said, which goes before what was said till now. */
  HeadingWords and(Map<String, Optional<Column>> said) {
    var all = new HashMap<>(chosen);
    all.putAll(said);
    return new HeadingWords(all);
  }
}
