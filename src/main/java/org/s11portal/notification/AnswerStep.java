package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.panel.AwaitedAnswer;

/** The reminders of an answer that a panel waits for. */
enum AnswerStep implements DueStep {
  SOON(LetterKind.ANSWER_SOON, 3),
  TODAY(LetterKind.ANSWER_TODAY, 0),
  OVERDUE(LetterKind.ANSWER_OVERDUE, -1);

  private final LetterKind kind;
  private final int daysBefore;

  AnswerStep(LetterKind kind, int daysBefore) {
    this.kind = kind;
    this.daysBefore = daysBefore;
  }

  /** What is to be written now about this answer. */
  static Optional<AnswerStep> of(AwaitedAnswer awaited, Instant now) {
    return DueStep.latest(List.of(values()), awaited.dueOn(), awaited.dueKnownSince(), now);
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
