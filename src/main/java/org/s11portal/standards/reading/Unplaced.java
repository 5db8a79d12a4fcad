package org.s11portal.standards.reading;

/** Text of a file that belongs nowhere in a standard set, kept so that nothing is lost. */
public record Unplaced(Place place, String text) {}
