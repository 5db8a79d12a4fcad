package org.s11portal.audit;

import org.s11portal.identity.AgencyId;

/** An agency handed its return in. */
public record ReturnSubmitted(AssessmentId assessment, AgencyId agency) {}
