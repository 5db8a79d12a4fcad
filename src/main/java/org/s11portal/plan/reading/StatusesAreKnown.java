package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;

/** A status is one of the words that plans use for it. */
final class StatusesAreKnown implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var written = row.text(Column.STATUS);
    return written.isEmpty() || row.status().isPresent()
        ? Stream.empty()
        : Stream.of(
            DoubtRule.doubt(
                row, Column.STATUS, text("plan.doubt.statusUnknown", written, action.name())));
  }
}
