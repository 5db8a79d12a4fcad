package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Every cell of an action is filled; of a continuation, what it adds to its action. */
final class CellsAreFilled implements DoubtRule.OfRows {

  private static final Set<Column> OF_AN_ACTION = EnumSet.allOf(Column.class);
  private static final Set<Column> OF_A_CONTINUATION =
      EnumSet.of(Column.DUE, Column.PROGRESS, Column.STATUS);

  @Override
  public Stream<Doubt> doubts(ReadAction action, ReadRow row) {
    var needed = action.first().equals(row) ? OF_AN_ACTION : OF_A_CONTINUATION;
    return needed.stream()
        .filter(column -> row.text(column).isEmpty())
        .map(
            column ->
                DoubtRule.doubt(
                    row, column, text("plan.doubt.blank", column.heading(), action.name())));
  }
}
