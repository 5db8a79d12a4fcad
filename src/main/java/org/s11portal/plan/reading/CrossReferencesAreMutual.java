package org.s11portal.plan.reading;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two actions that refer to each other both exist, and both say so. */
final class CrossReferencesAreMutual implements DoubtRule {

  @Override
  public List<Doubt> doubts(PlanReading plan) {
    return plan.crossReferences().stream()
        .filter(reference -> !reference.mutual())
        .map(reference -> doubt(plan, reference))
        .toList();
  }

  private static Doubt doubt(PlanReading plan, CrossReference reference) {
    var missing =
        Stream.of(reference.one(), reference.other())
            .filter(ref -> plan.action(ref).isEmpty())
            .collect(Collectors.joining(", "));
    var silent = reference.silent().collect(Collectors.joining(", "));
    var why =
        missing.isEmpty()
            ? text("plan.doubt.notMutual", reference.one(), reference.other(), silent)
            : text("plan.doubt.refMissing", reference.one(), reference.other(), missing);
    return new Doubt(reference.row(), Column.ACTIVITY.heading(), why);
  }
}
