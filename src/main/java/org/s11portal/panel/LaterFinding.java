package org.s11portal.panel;

import org.s11portal.audit.RoundSummary;
import org.s11portal.standards.Grade;

/** How the same criterion came out a round later, under the code it has there. */
public record LaterFinding(RoundSummary round, String code, Grade grade, boolean gap) {}
