package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.stream.Stream;

/** A row without a ref can only be guessed to belong to the action above it. */
final class ContinuationsHaveNoRef implements DoubtRule.OfRows {

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    return action.continuations().contains(row)
        ? Stream.of(
            DoubtRule.doubt(
                row,
                Column.REF,
                text("plan.doubt.continuation", action.name(), action.first().number())))
        : Stream.empty();
  }
}
