package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A round asks an agency for its return by this day. */
public record AgencyAsked(
    AssessmentId assessment, RoundId round, AgencyId agency, LocalDate dueOn, Instant at) {}
