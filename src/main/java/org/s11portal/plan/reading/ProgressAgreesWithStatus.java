package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;

/** Progress text does not name another status than the status column. */
final class ProgressAgreesWithStatus implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return ProgressClaims.statuses(row.text(Column.PROGRESS)).stream()
        .filter(said -> said != StatedStatus.NO_LONGER_APPLICABLE)
        .filter(said -> row.status().isPresent() && !row.states(said))
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
}
