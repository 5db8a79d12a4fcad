package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.plan.AwaitedAction;

/** The reminders of a step of the board’s plan. */
final class ActionStep {

  static final DueStep SOON = new DueStep(LetterKind.ACTION_SOON, 14);
  static final DueStep OVERDUE = new DueStep(LetterKind.ACTION_OVERDUE, -1);

  private static final List<DueStep> ALL = List.of(SOON, OVERDUE);

  private ActionStep() {}

  /** What is to be written now to who answers for it. */
  static Optional<DueStep> of(AwaitedAction awaited, Instant now) {
    return DueStep.latest(ALL, awaited.dueOn(), awaited.since(), now);
  }
}
