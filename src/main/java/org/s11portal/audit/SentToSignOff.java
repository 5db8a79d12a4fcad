package org.s11portal.audit;

import org.s11portal.identity.AgencyId;

/** An agency’s lead passed the return on for the declaration. */
public record SentToSignOff(AssessmentId assessment, AgencyId agency) {}
