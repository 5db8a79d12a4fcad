package org.s11portal.panel;

/** An action of the board’s plan as far as a panel needs to know it. */
public record BoardAction(String ref, String activity, String status) {}
