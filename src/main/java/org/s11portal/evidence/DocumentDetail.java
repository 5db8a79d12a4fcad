package org.s11portal.evidence;

/** A document. */
public record DocumentDetail(DocumentId id) {}
