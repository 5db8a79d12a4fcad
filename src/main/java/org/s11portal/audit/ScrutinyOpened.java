package org.s11portal.audit;

import org.s11portal.identity.AgencyId;

/** A return may now be scrutinised. */
public record ScrutinyOpened(AssessmentId assessment, AgencyId agency) {}
