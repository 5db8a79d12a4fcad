package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** An agency has longer than the others, for this reason. */
public record ExtensionGranted(
    AssessmentId assessment,
    RoundId round,
    AgencyId agency,
    LocalDate dueOn,
    String reason,
    Instant at) {}
