package org.s11portal.audit;

import java.time.Instant;
import org.s11portal.identity.UserId;

/** Who moved a self-assessment on, when, and why. */
public record StepDetail(
    AssessmentStatus before, AssessmentStatus after, String reason, UserId who, Instant at) {}
