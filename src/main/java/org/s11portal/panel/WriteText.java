package org.s11portal.panel;

/** What was typed under an agenda item, and the version of it that the screen held. */
public record WriteText(PanelId panel, AgendaItem item, String text, long version) {}
