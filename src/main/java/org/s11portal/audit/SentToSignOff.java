package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** An agency’s lead passed the return on for the declaration. */
public record SentToSignOff(AssessmentId assessment, RoundId round, AgencyId agency, Instant at) {}
