package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions that refer to each other say the same, word for word, but for line breaks. */
final class TwinsAreTheSame implements DoubtRule {

  private static final int SHOWN = 3;

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    return plan.crossReferences().stream().flatMap(pair -> doubts(plan, pair)).toList();
  }

  private static Stream<Doubt> doubts(PlanReading plan, CrossReference pair) {
    var one = plan.action(pair.one());
    var other = plan.action(pair.other());
    if (one.isEmpty() || other.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(Column.values())
        .filter(column -> column != Column.REF)
        .flatMap(column -> difference(one.get(), other.get(), column).stream());
  }

  private static Optional<Doubt> difference(ReadAction one, ReadAction other, Column column) {
    var differences = WordDifference.between(one.first().text(column), other.first().text(column));
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    var shown =
        differences.stream()
            .limit(SHOWN)
            .map(d -> text("plan.doubt.twinWords", d.first(), d.second()))
            .collect(Collectors.joining("; "));
    return Optional.of(
        DoubtRule.doubt(
            one.first(),
            column,
            text(
                "plan.doubt.twinsDiffer",
                one.name(),
                other.name(),
                other.first().number(),
                column.heading(),
                shown,
                Math.max(0, differences.size() - SHOWN))));
  }
}
