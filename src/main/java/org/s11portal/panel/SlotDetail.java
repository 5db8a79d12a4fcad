package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** A date that is laid out for a panel, who sits, and whose panel took it. */
public record SlotDetail(
    SlotId id,
    RoundId round,
    SittingPlan sitting,
    SlotStatus status,
    Optional<AgencyId> agency,
    Optional<PanelId> panel,
    List<SeatDetail> seats) {

  public Optional<SeatDetail> chair() {
    return seats.stream().filter(seat -> seat.part() == Part.CHAIR).findFirst();
  }
}
