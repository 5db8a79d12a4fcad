package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** An agency handed its return in. */
public record ReturnSubmitted(
    AssessmentId assessment, RoundId round, AgencyId agency, Instant at) {}
