package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;

/** A final grade of a round beside the one the agency gave itself. */
public record ModeratedGrade(
    AssessmentId assessment, AgencyId agency, String code, Grade selfGrade, Grade grade) {}
