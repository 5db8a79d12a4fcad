package org.s11portal.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that was read of a plan, with what is doubtful and what found no place. */
public record PlanReading(
    List<ReadPriority> priorities,
    List<CrossReference> crossReferences,
    List<Doubt> doubts,
    List<Unplaced> unplaced,
    Map<String, List<KeptRow>> kept) {

  PlanReading(
      List<ReadPriority> priorities,
      List<CrossReference> crossReferences,
      List<Doubt> doubts,
      List<Unplaced> unplaced) {
    this(priorities, crossReferences, doubts, unplaced, Map.of());
  }

  /** What the portal had kept of an action when it gave the plan out; empty of any other. */
  public List<KeptRow> kept(ReadAction action) {
    return kept.getOrDefault(action.name(), List.of());
  }

  /** The same of a priority. */
  public List<KeptRow> kept(ReadPriority priority) {
    return kept.getOrDefault(KeptBeside.ref(priority.number()), List.of());
  }

  public Stream<ReadAction> actions() {
    return priorities.stream().flatMap(priority -> priority.actions().stream());
  }

  public Stream<ReadRow> rows() {
    return actions().flatMap(action -> action.rows().stream());
  }

  public long distinctRefs() {
    return actions().map(ReadAction::ref).distinct().count();
  }

  /** How many rows state each status. */
  public Map<StatedStatus, Long> statuses() {
    var counts = new TreeMap<StatedStatus, Long>();
    rows().flatMap(row -> row.status().stream()).forEach(s -> counts.merge(s, 1L, Long::sum));
    return counts;
  }

  public List<CrossReference> mutualCrossReferences() {
    return crossReferences.stream().filter(CrossReference::mutual).toList();
  }

  /** The first action with this ref. */
  public Optional<ReadAction> action(String ref) {
    return actions().filter(action -> action.ref().equals(ref)).findFirst();
  }
}
