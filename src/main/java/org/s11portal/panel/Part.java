package org.s11portal.panel;

/** What somebody does on a panel, in the order a list shows it. */
public enum Part {
  CHAIR,
  MEMBER,
  CLERK
}
