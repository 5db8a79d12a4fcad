package org.s11portal.evidence;

/** A document with its bytes. */
public record OpenDocument(DocumentDetail detail) {}
