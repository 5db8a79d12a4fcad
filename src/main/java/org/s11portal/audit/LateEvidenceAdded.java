package org.s11portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.s11portal.identity.AgencyId;

/** An agency added a document after scrutiny of its return had opened. */
public record LateEvidenceAdded(
    UUID evidence,
    AssessmentId assessment,
    RoundId round,
    AgencyId agency,
    String criterion,
    Instant at) {}
