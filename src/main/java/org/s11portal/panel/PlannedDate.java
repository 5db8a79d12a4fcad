package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/**
 * A date somebody thinks of arranging.
 *
 * @param agency whose panel it would be; empty for a date that is laid out for anybody
 * @param panel whose date it would be, when it has one already: it does not clash with itself
 */
public record PlannedDate(
    Optional<AgencyId> agency,
    Optional<PanelId> panel,
    SittingPlan sitting,
    List<SeatPlan> seats) {}
