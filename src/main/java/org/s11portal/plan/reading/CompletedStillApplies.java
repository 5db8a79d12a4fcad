package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;

/** What no longer applies is not reported under another status. */
final class CompletedStillApplies implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var stated = row.text(Column.STATUS);
    var given = ProgressClaims.statuses(row.text(Column.PROGRESS));
    return !row.states(StatedStatus.NO_LONGER_APPLICABLE)
            && given.contains(StatedStatus.NO_LONGER_APPLICABLE)
        ? Stream.of(
            DoubtRule.doubt(
                row, Column.STATUS, text("plan.doubt.noLongerApplicable", action.name(), stated)))
        : Stream.empty();
  }
}
