package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.panel.AwaitedAnswer;

/** The reminders of an answer that a panel waits for. */
final class AnswerStep {

  static final DueStep SOON = new DueStep(LetterKind.ANSWER_SOON, 3);
  static final DueStep TODAY = new DueStep(LetterKind.ANSWER_TODAY, 0);
  static final DueStep OVERDUE = new DueStep(LetterKind.ANSWER_OVERDUE, -1);

  private static final List<DueStep> ALL = List.of(SOON, TODAY, OVERDUE);

  private AnswerStep() {}

  /** What is to be written now about this answer. */
  static Optional<DueStep> of(AwaitedAnswer awaited, Instant now) {
    return DueStep.latest(ALL, awaited.dueOn(), awaited.dueKnownSince(), now);
  }
}
