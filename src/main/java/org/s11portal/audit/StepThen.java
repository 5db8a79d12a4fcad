package org.s11portal.audit;

import org.s11portal.identity.AgencyId;

/** A step that an agency’s return had taken by then. */
record StepThen(AgencyId agency, AssessmentStatus status) {}
