package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Progress text does not name another status than the status column. */
final class ProgressAgreesWithStatus implements DoubtRule.OfRows {

  private static final Map<StatedStatus, Pattern> SAID =
      Map.of(
          StatedStatus.OFF_TRACK, pattern("\\boff[\\s-]?track\\b"),
          StatedStatus.ON_TRACK, pattern("\\bon[\\s-]track\\b"),
          StatedStatus.COMPLETED,
              pattern("\\baction (?:is |was |be )?(?:marked )?as completed?\\b"));

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return SAID.entrySet().stream()
        .filter(said -> said.getValue().matcher(row.text(Column.PROGRESS)).find())
        .map(Map.Entry::getKey)
        .filter(said -> row.status().isPresent() && !row.states(said))
        .sorted()
        .map(
            said ->
                DoubtRule.doubt(
                    row,
                    Column.STATUS,
                    text(
                        "plan.doubt.progressSays",
                        action.name(),
                        said.words(),
                        row.text(Column.STATUS))));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
