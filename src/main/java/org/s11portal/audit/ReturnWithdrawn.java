package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** An agency took back the return it had handed in. */
public record ReturnWithdrawn(
    AssessmentId assessment, RoundId round, AgencyId agency, String reason, Instant at) {}
