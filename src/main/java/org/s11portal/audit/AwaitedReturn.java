package org.s11portal.audit;

import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A return that is still to be handed in, and since when its agency has known the due day. */
public record AwaitedReturn(
    AssessmentId assessment,
    RoundSummary round,
    AgencyId agency,
    AssessmentStatus status,
    LocalDate dueOn,
    LocalDate dueKnownSince) {}
