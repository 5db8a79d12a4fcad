package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;

/** A due date names a day that exists. */
final class DueDatesAreDates implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var written = row.text(Column.DUE);
    return written.isEmpty() || row.due().isPresent()
        ? Stream.empty()
        : Stream.of(
            DoubtRule.doubt(row, Column.DUE, text("plan.doubt.notADate", written, action.name())));
  }
}
