package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.stream.Stream;

/** A completed action has nothing left that is yet to happen. */
final class CompletedRestsOnNothingOpen implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    if (!row.states(StatedStatus.COMPLETED)) {
      return Stream.empty();
    }
    var progress = row.text(Column.PROGRESS);
    var why = new ArrayList<String>();
    var open = ProgressClaims.toBeReconvened(progress);
    if (!open.isEmpty()) {
      why.add(text("plan.doubt.reconvene", action.name(), open.size(), String.join(", ", open)));
    }
    ProgressClaims.yetToHappen(progress)
        .forEach(words -> why.add(text("plan.doubt.yetToHappen", action.name(), words)));
    return why.stream().map(sentence -> DoubtRule.doubt(row, Column.STATUS, sentence));
  }
}
