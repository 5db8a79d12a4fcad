package org.s11portal.plan.reading;

/** Text of the file that belongs to no action or priority, kept so that nothing is lost. */
public record Unplaced(int row, String cell, String text) {}
