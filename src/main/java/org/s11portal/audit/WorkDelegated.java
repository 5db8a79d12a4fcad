package org.s11portal.audit;

import java.time.Instant;
import java.util.List;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** An agency’s lead gave criteria to a colleague to answer. */
public record WorkDelegated(
    AssessmentId assessment,
    RoundId round,
    AgencyId agency,
    List<String> criteria,
    UserId to,
    UserId by,
    Instant at) {}
