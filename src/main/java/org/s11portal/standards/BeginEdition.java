package org.s11portal.standards;

/** A next edition, made from one that was signed off. */
public record BeginEdition(StandardSetId from, String edition, String title) {}
