package org.s11portal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.StandardSetId;

/** A new round, and the agencies it asks. */
public record OpenRound(
    RoundId id,
    String title,
    StandardSetId set,
    LocalDate opensOn,
    LocalDate dueOn,
    String declaration,
    Optional<RoundId> previous,
    List<AgencyId> agencies) {}
