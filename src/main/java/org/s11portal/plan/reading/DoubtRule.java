package org.s11portal.plan.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something a plan's table ought to be; where it is not, a person has to look. */
interface DoubtRule {

  List<Doubt> doubts(PlanReading plan);

  /** A rule that looks at one row of one action at a time. */
  interface OfRows extends DoubtRule {

    Stream<Doubt> doubts(ReadAction action, ReadRow row);

    @Override
    default List<Doubt> doubts(PlanReading plan) {
      Function<ReadAction, Stream<Doubt>> ofAction =
          action -> action.rows().stream().flatMap(row -> doubts(action, row));
      return plan.actions().flatMap(ofAction).toList();
    }
  }

  static Doubt doubt(ReadRow row, Column column, String why) {
    return new Doubt(row.number(), column.heading(), why);
  }
}
