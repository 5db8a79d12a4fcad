package org.s11portal.audit;

import java.time.LocalDate;

/** What of a round may still change, with the version the screen held. */
public record AmendRound(
    RoundId id,
    String title,
    LocalDate opensOn,
    LocalDate dueOn,
    String declaration,
    long version) {}
