package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.plan.AwaitedAction;

/** The reminders of a step of the board’s plan. */
enum ActionStep implements DueStep {
  SOON(LetterKind.ACTION_SOON, 14),
  OVERDUE(LetterKind.ACTION_OVERDUE, -1);

  private final LetterKind kind;
  private final int daysBefore;

  ActionStep(LetterKind kind, int daysBefore) {
    this.kind = kind;
    this.daysBefore = daysBefore;
  }

  /** What is to be written now to who answers for it. */
  static Optional<ActionStep> of(AwaitedAction awaited, Instant now) {
    return DueStep.latest(List.of(values()), awaited.dueOn(), awaited.since(), now);
  }

  @Override
  public int daysBefore() {
    return daysBefore;
  }

  @Override
  public LetterKind kind() {
    return kind;
  }
}
