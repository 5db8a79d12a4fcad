package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One agency's or body's name has one spelling: CAFCASS is not also Cafcass or CAF/CASS. */
final class NamesAreSpelledOneWay implements DoubtRule {

  private record Place(int row, Column column) {}

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z/’']*[A-Za-z]");
  private static final int SHORTEST_NAME = 4;

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    var spellings = new TreeMap<String, Map<String, List<Place>>>();
    var words = new HashSet<String>();
    plan.rows().forEach(row -> collect(row, spellings, words));
    return spellings.entrySet().stream()
        .filter(name -> isName(name.getKey(), name.getValue().keySet(), words))
        .flatMap(name -> variants(name.getValue()))
        .toList();
  }

  private static void collect(
      ReadRow row, Map<String, Map<String, List<Place>>> spellings, Set<String> words) {
    row.texts()
        .forEach(
            (column, text) ->
                WORD.matcher(text)
                    .results()
                    .map(found -> found.group().replace('’', '\''))
                    .forEach(
                        word -> {
                          words.add(word);
                          spellings
                              .computeIfAbsent(folded(word), key -> new LinkedHashMap<>())
                              .computeIfAbsent(word, key -> new ArrayList<>())
                              .add(new Place(row.number(), column));
                        }));
  }

  /** Several spellings of an abbreviation or of a name with an apostrophe, and no common word. */
  private static boolean isName(String folded, Set<String> spellings, Set<String> words) {
    if (spellings.size() < 2 || folded.length() < SHORTEST_NAME || words.contains(folded)) {
      return false;
    }
    var abbreviated =
        spellings.stream().anyMatch(word -> word.replaceAll("[^A-Za-z]", "").matches("[A-Z]{4,}"));
    var stem = folded.substring(0, folded.length() - 1);
    var possessive =
        folded.endsWith("s") && words.stream().anyMatch(word -> folded(word).equals(stem));
    var apostrophe = spellings.stream().anyMatch(word -> word.endsWith("'s"));
    return !possessive && (abbreviated || apostrophe);
  }

  /** A doubt for each spelling but the most used, at its first place. */
  private static Stream<Doubt> variants(Map<String, List<Place>> spellings) {
    var usual =
        spellings.entrySet().stream()
            .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
            .orElseThrow()
            .getKey();
    return spellings.entrySet().stream()
        .filter(spelling -> !spelling.getKey().equals(usual))
        .map(
            spelling -> {
              var at = spelling.getValue().getFirst();
              return new Doubt(
                  at.row(),
                  at.column().heading(),
                  text("plan.doubt.spelling", spelling.getKey(), usual));
            });
  }

  private static String folded(String word) {
    return word.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.UK);
  }
}
