package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.AgencyId;

/** A return may now be scrutinised. */
public record ScrutinyOpened(AssessmentId assessment, RoundId round, AgencyId agency, Instant at) {}
