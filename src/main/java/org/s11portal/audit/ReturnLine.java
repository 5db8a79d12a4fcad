package org.s11portal.audit;

import java.time.Instant;
import java.util.Optional;

/** A return in the officer’s list: where it stands and how far it has come. */
public record ReturnLine(
    AssessmentSummary assessment,
    long asked,
    long graded,
    long ready,
    Optional<Instant> lastActivity) {}
