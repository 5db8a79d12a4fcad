package org.s11portal.standards;

/** Whether an agency may say that a criterion does not apply to it. */
public enum NotApplicableRule {
  WITH_REASON,
  WITHOUT_REASON,
  NEVER;

  public boolean isAllowed() {
    return this != NEVER;
  }

  public boolean needsReason() {
    return this == WITH_REASON;
  }
}
