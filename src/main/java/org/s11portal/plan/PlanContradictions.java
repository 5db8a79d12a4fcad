package org.s11portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.Dates;
import org.s11portal.base.Message;
import org.s11portal.plan.Contradiction.Kind;
import org.s11portal.plan.reading.ProgressClaims;

/** Finds what in a plan contradicts itself on a given day. */
record PlanContradictions(
    LocalDate today, Function<String, Optional<PlanAction>> byRef, OutsideFacts outside) {

  List<Contradiction> of(PlanAction action) {
    var found = new ArrayList<Contradiction>();
    completedWhileOpen(action, found);
    onTrackPastDue(action, found);
    progressSaysOtherwise(action, found);
    found.addAll(outside.contradicting(action));
    action.crossReferences().forEach(ref -> crossReference(action, ref, found));
    return List.copyOf(found);
  }

  private static void completedWhileOpen(PlanAction action, List<Contradiction> found) {
    if (action.status() != PlanStatus.COMPLETED) {
      return;
    }
    var open =
        action.milestones().stream()
            .filter(milestone -> !milestone.done())
            .map(MilestoneDetail::title)
            .toList();
    if (!open.isEmpty()) {
      found.add(
          because(
              Kind.COMPLETED_WHILE_OPEN,
              "plan.contradiction.open",
              open.size(),
              String.join("; ", open)));
      return;
    }
    var reconvened = action.latestProgress().map(ProgressClaims::toBeReconvened).orElse(List.of());
    if (!reconvened.isEmpty()) {
      found.add(
          because(
              Kind.COMPLETED_WHILE_OPEN,
              "plan.contradiction.reconvene",
              String.join(", ", reconvened)));
    }
  }

  private void onTrackPastDue(PlanAction action, List<Contradiction> found) {
    action
        .due()
        .filter(due -> action.status() == PlanStatus.ON_TRACK && due.isBefore(today))
        .map(due -> because(Kind.ON_TRACK_PAST_DUE, "plan.contradiction.pastDue", Dates.day(due)))
        .ifPresent(found::add);
  }

  private static void progressSaysOtherwise(PlanAction action, List<Contradiction> found) {
    var said =
        action.latestProgress().map(ProgressClaims::statuses).stream()
            .flatMap(statuses -> statuses.stream().map(PlanStatus::of))
            .filter(status -> status != action.status())
            .map(PlanStatus::label)
            .collect(Collectors.joining(", "));
    if (!said.isEmpty()) {
      found.add(
          because(
              Kind.PROGRESS_SAYS_OTHERWISE,
              "plan.contradiction.progress",
              said,
              action.status().label()));
    }
  }

  private void crossReference(PlanAction action, String ref, List<Contradiction> found) {
    var other = byRef.apply(ref);
    var answered =
        other.filter(o -> o.crossReferences().stream().anyMatch(action.refs()::contains));
    if (answered.isEmpty()) {
      found.add(because(Kind.NOT_MUTUAL, "plan.contradiction.notMutual", ref));
    } else if (answered.get().status() != action.status()
        || !answered.get().due().equals(action.due())) {
      found.add(because(Kind.TWINS_DIFFER, "plan.contradiction.twins", ref));
    }
  }

  private static Contradiction because(Kind kind, String key, Object... arguments) {
    return new Contradiction(kind, Message.of(key, arguments));
  }
}
