package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.standards.Grade;

/** A draft of an answer, and the version of it that the screen held. */
public record SaveAnswer(
    String code,
    Optional<Grade> grade,
    String notApplicableReason,
    String narrative,
    String impact,
    boolean ready,
    long version) {}
