package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No word is a month but for a slip of the keys: a date hidden from whoever looks for it. */
final class MonthsAreSpelledRight implements DoubtRule.OfRows {

  private static final int MOST_SLIPS = 2;
  private static final Pattern LONG_WORD = Pattern.compile("\\b[A-Z][a-z]{5,10}\\b");
  private static final List<String> LONG_MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
          .filter(month -> month.length() >= 7)
          .toList();

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return row.texts().entrySet().stream()
        .flatMap(
            cell ->
                LONG_WORD
                    .matcher(cell.getValue())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .flatMap(
                        word ->
                            meant(word)
                                .map(month -> text("plan.doubt.month", word, month))
                                .map(why -> DoubtRule.doubt(row, cell.getKey(), why))
                                .stream()));
  }

  private static Optional<String> meant(String word) {
    return LONG_MONTHS.contains(word)
        ? Optional.empty()
        : LONG_MONTHS.stream()
            .filter(month -> month.charAt(0) == word.charAt(0))
            .filter(month -> slips(word, month) <= MOST_SLIPS)
            .findFirst();
  }

  /** How many letters must be added, dropped or changed to get from one word to the other. */
  private static int slips(String one, String other) {
    var row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
