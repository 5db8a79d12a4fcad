package org.s11portal.board;

import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;

/**
 * One frozen result: what the agency said, what the panel decided, and how many steps of the scale
 * lie between (below 0: lowered).
 */
public record PublishedResult(
    RoundId round,
    AgencyId agency,
    String code,
    int standard,
    UUID assessment,
    Grade self,
    Grade grade,
    int shift,
    boolean gap) {}
