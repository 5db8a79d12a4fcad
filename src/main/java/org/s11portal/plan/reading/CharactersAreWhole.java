package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No cell has characters that an earlier wrong conversion broke. */
final class CharactersAreWhole implements DoubtRule.OfRows {

  private static final Pattern BROKEN =
      Pattern.compile("\\S*(?:\\uFFFD|â€|Ã[\\u0080-\\u00BF]|Â[£\\u00A0])\\S*");

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return row.texts().entrySet().stream()
        .flatMap(
            cell ->
                BROKEN
                    .matcher(cell.getValue())
                    .results()
                    .limit(1)
                    .map(found -> text("plan.doubt.brokenCharacters", found.group()))
                    .map(why -> DoubtRule.doubt(row, cell.getKey(), why)));
  }
}
