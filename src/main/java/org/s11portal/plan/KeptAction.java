package org.s11portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.s11portal.plan.reading.Column;
import org.s11portal.plan.reading.KeptRow;
import org.s11portal.plan.reading.KeptRow.Kind;
import org.s11portal.plan.reading.ReadAction;

/**
 * An action that comes back after it was taken out of the portal: its table as people may have
 * changed it meanwhile, and beside it what the portal had kept.
 */
record KeptAction(ReadAction read, List<KeptRow> kept, LocalDate readOn) {

  PlanDefinition.Action defined() {
    var row = read.first();
    return new PlanDefinition.Action(
        refs(),
        row.text(Column.ACTIVITY),
        row.text(Column.OUTCOME),
        row.text(Column.MEASURE),
        row.leads(),
        row.status().map(PlanStatus::of).orElse(PlanStatus.NOT_STARTED),
        row.due().orElse(null),
        milestones(),
        progress(),
        amendments(),
        words(Kind.CROSS_REFERENCE).toList(),
        words(Kind.CRITERION).toList(),
        delegation(kept, readOn));
  }

  /** To which body the plan said that an action or a priority was delegated. */
  static @Nullable Delegation delegation(List<KeptRow> kept, LocalDate readOn) {
    return kept.stream()
        .filter(row -> row.kind() == Kind.DELEGATED || row.kind() == Kind.PRIORITY_DELEGATED)
        .map(row -> new Delegation(row.words(), row.day().orElse(readOn)))
        .findFirst()
        .orElse(null);
  }

  private List<String> refs() {
    return Stream.concat(Stream.of(read.name()), words(Kind.REFS)).distinct().toList();
  }

  private List<PlanDefinition.Milestone> milestones() {
    return kept.stream()
        .filter(row -> row.kind() == Kind.MILESTONE_DONE || row.kind() == Kind.MILESTONE_OPEN)
        .map(
            row ->
                new PlanDefinition.Milestone(
                    row.day(), row.words(), row.kind() == Kind.MILESTONE_DONE))
        .toList();
  }

  /** What was said before, and what stands in the table now where somebody wrote anew. */
  private List<PlanDefinition.Progress> progress() {
    var entries = new ArrayList<PlanDefinition.Progress>();
    rows(Kind.PROGRESS)
        .map(row -> new PlanDefinition.Progress(row.day().orElse(readOn), row.words()))
        .forEach(entries::add);
    var now = read.first().text(Column.PROGRESS);
    if (!now.isBlank() && entries.stream().noneMatch(entry -> entry.text().equals(now))) {
      entries.add(new PlanDefinition.Progress(readOn, now));
    }
    return List.copyOf(entries);
  }

  private List<PlanDefinition.Amendment> amendments() {
    return rows(Kind.AMENDMENT).flatMap(row -> amendment(row).stream()).toList();
  }

  private static Optional<PlanDefinition.Amendment> amendment(KeptRow row) {
    return row.to()
        .map(
            to ->
                new PlanDefinition.Amendment(
                    row.day().orElse(null), to, row.words(), row.meeting(), row.agreedBy()));
  }

  private Stream<String> words(Kind kind) {
    return rows(kind).map(KeptRow::words);
  }

  private Stream<KeptRow> rows(Kind kind) {
    return kept.stream().filter(row -> row.kind() == kind);
  }
}
