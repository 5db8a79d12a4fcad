package org.s11portal.panel;

/** A final grade that asks for an action, with the panel’s reason. */
public record FoundGap(FindingKey finding, String reason) {}
