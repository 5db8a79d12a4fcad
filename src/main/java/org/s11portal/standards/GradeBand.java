package org.s11portal.standards;

/** One step of a grade scale: its grade, its word, what it means, and whether it leaves a gap. */
public record GradeBand(Grade grade, String word, String meaning, boolean gap) {}
