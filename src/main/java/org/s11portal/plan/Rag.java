package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;

/**
 * How an action fares in the words that boards use, worked out from its facts and never entered: a
 * status alone may say that all is well while a date says otherwise.
 */
public enum Rag {
  RED,
  AMBER,
  GREEN,
  DONE,
  NOT_APPLICABLE;

  /** How it fares on a day. */
  public static Rag of(ActionDetail action, LocalDate today) {
    return switch (action.summary().status()) {
      case NO_LONGER_APPLICABLE -> NOT_APPLICABLE;
      case COMPLETED -> action.summary().contradictions().isEmpty() ? DONE : AMBER;
      case OFF_TRACK -> RED;
      case NOT_STARTED, ON_TRACK -> open(action, today);
    };
  }

  private static Rag open(ActionDetail action, LocalDate today) {
    if (action.summary().overdue()) {
      return RED;
    }
    var late = action.milestones().stream().anyMatch(milestone -> milestone.isOverdue(today));
    return late || !action.summary().contradictions().isEmpty() ? AMBER : GREEN;
  }

  public String label() {
    return text("plan.rag." + name());
  }

  /** When an action is this, in a sentence. */
  public String meaning() {
    return text("plan.rag." + name() + ".meaning");
  }
}
