package org.s11portal.standards;

/** An edition as somebody has it on their screen: a change names the version it was made on. */
public record HeldEdition(StandardSetId id, long version) {}
