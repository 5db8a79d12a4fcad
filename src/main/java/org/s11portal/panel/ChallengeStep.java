package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.s11portal.identity.UserId;

/**
 * A step by which a challenge was settled or passed on: what it became, who took the step, when and
 * why. The name is the one they had then.
 */
@Embeddable
public record ChallengeStep(
    @Enumerated(EnumType.STRING) ChallengeStatus status,
    UserId takenBy,
    String name,
    Instant takenAt,
    @Column(columnDefinition = "longtext") String why) {}
