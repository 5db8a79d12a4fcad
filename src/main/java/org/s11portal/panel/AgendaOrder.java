package org.s11portal.panel;

/** In which order a sitting goes through what was asked. */
public enum AgendaOrder {
  STANDARDS,
  LINES
}
