package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;

/** A ref is the number of its priority and a letter. */
final class RefsFitTheirPriority implements DoubtRule {

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    return plan.priorities().stream()
        .flatMap(p -> p.actions().stream().flatMap(a -> doubt(p, a).stream()))
        .toList();
  }

  private static Optional<Doubt> doubt(ReadPriority priority, ReadAction action) {
    var number = WrittenRef.of(action.ref()).priority();
    if (number.isEmpty()) {
      return Optional.of(
          DoubtRule.doubt(action.first(), Column.REF, text("plan.doubt.refUnusual", action.ref())));
    }
    return number
        .filter(own -> own != priority.number())
        .map(
            own ->
                DoubtRule.doubt(
                    action.first(),
                    Column.REF,
                    text("plan.doubt.refElsewhere", action.ref(), priority.number())));
  }
}
