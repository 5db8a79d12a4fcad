package org.s11portal.audit;

/** A card on the agency’s home page: what it says and where it leads; lower orders come first. */
public record HomeCardContent(String title, String text, String href, int order) {}
