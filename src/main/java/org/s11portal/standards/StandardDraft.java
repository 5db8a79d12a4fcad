package org.s11portal.standards;

/** What somebody wants a standard to say. */
public record StandardDraft(String title, String shortTitle, String summary) {}
