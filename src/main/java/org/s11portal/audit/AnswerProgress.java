package org.s11portal.audit;

/** How far along an answer, or a whole standard, is. */
public enum AnswerProgress {
  NOT_STARTED,
  IN_PROGRESS,
  READY
}
