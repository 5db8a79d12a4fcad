package org.s11portal.audit;

import org.s11portal.standards.Grade;

/** What a panel made of an answer. */
public record PanelVerdict(Grade grade, String reason) {}
