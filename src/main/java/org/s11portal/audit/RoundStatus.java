package org.s11portal.audit;

/** Whether a round still takes returns. */
public enum RoundStatus {
  OPEN,
  CLOSED
}
