package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no longer applies is not reported under another status. */
final class CompletedStillApplies implements DoubtRule.OfRows {

  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "\\bno\\s+longer\\s+(?:applicable|required|needed|applies)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var stated = row.text(Column.STATUS);
    return !row.states(StatedStatus.NO_LONGER_APPLICABLE)
            && GIVEN_UP.matcher(row.text(Column.PROGRESS)).find()
        ? Stream.of(
            DoubtRule.doubt(
                row, Column.STATUS, text("plan.doubt.noLongerApplicable", action.name(), stated)))
        : Stream.empty();
  }
}
