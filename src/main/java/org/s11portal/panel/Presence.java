package org.s11portal.panel;

/** Whether a member came to a sitting. */
public enum Presence {
  PRESENT,
  DEPUTY,
  APOLOGIES,
  /** Here, but with an interest: takes no part in this agency’s scrutiny. */
  RECUSED
}
