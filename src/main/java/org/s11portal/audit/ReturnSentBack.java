package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.identity.AgencyId;

/** The officer gave a return back to its agency and unlocked these criteria. */
public record ReturnSentBack(
    AssessmentId assessment,
    RoundId round,
    AgencyId agency,
    List<Amendment> amendments,
    String reason,
    LocalDate dueOn,
    Instant at) {}
