package org.s11portal.panel;

import org.s11portal.standards.Grade;

/** A panel’s grade for one criterion, and the version of it that the screen held. */
public record RecordModeration(
    PanelId panel, String code, Grade grade, String reason, long version) {}
