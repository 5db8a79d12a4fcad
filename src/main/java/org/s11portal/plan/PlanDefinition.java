package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;

/** A whole plan in plain words: what an import reads, and what a file of plans holds. */
public record PlanDefinition(String year, String title, List<Priority> priorities) {

  /** A priority with its actions. */
  public record Priority(
      int number, String title, @Nullable Delegation delegation, List<Action> actions) {}

  /** An action; its due date is that of its last milestone where none is given. */
  public record Action(
      List<String> refs,
      String activity,
      String outcome,
      String measure,
      List<String> leads,
      PlanStatus status,
      @Nullable LocalDate due,
      List<Milestone> milestones,
      List<Progress> progress,
      List<Amendment> amendments,
      @Nullable List<String> crossReferences,
      @Nullable List<String> feeds,
      @Nullable Delegation delegation) {

    private static final int LONGEST_REF = 60;

    /** Refs of other actions that this one says it belongs together with. */
    @Override
    public List<String> crossReferences() {
      return Objects.requireNonNullElse(crossReferences, List.of());
    }

    /** Codes of the criteria that this action answers. */
    @Override
    public List<String> feeds() {
      return Objects.requireNonNullElse(feeds, List.of());
    }

    void requireRefs() {
      if (refs.isEmpty()) {
        throw new Refused("plan.refused.refMissing", activity);
      }
      for (var ref : refs) {
        if (ref.isBlank() || ref.length() > LONGEST_REF) {
          throw new Refused("plan.refused.refTooLong", ref);
        }
      }
    }

    /** When it is due: as it says, or with its last milestone. */
    public Optional<LocalDate> dueOn() {
      return Optional.ofNullable(due)
          .or(
              () ->
                  milestones.stream()
                      .map(Milestone::due)
                      .flatMap(Optional::stream)
                      .max(Comparator.naturalOrder()));
    }
  }

  /** A step on the way. */
  public record Milestone(Optional<LocalDate> due, String title, boolean done) {}

  /** A dated word on how it goes. */
  public record Progress(LocalDate on, String text) {}

  /** A due date that was changed. */
  public record Amendment(
      @Nullable LocalDate from,
      LocalDate to,
      String reason,
      String meeting,
      @Nullable String agreedBy) {

    Optional<LocalDate> before() {
      return Optional.ofNullable(from);
    }

    AmendDueDate amending(ActionId action) {
      return new AmendDueDate(
          action, 0, to, reason, meeting, Objects.requireNonNullElse(agreedBy, ""));
    }
  }
}
