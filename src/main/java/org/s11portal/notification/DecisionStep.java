package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.panel.AwaitedDecision;

/** The reminders of a decision on what a panel passed up. */
final class DecisionStep {

  static final DueStep SOON = new DueStep(LetterKind.DECISION_SOON, 3);
  static final DueStep TODAY = new DueStep(LetterKind.DECISION_TODAY, 0);
  static final DueStep OVERDUE = new DueStep(LetterKind.DECISION_OVERDUE, -1);

  private static final List<DueStep> ALL = List.of(SOON, TODAY, OVERDUE);

  private DecisionStep() {}

  /** What is to be written now about this decision. */
  static Optional<DueStep> of(AwaitedDecision awaited, Instant now) {
    return DueStep.latest(ALL, awaited.dueOn(), awaited.dueKnownSince(), now);
  }
}
