package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** A panel as every list and desk shows it. */
public record PanelDetail(
    PanelId id,
    RoundId round,
    AssessmentId assessment,
    AgencyId agency,
    PanelStatus status,
    boolean concluded,
    List<SittingDetail> sittings,
    List<SeatDetail> seats) {

  /** The date that counts: the newest. Empty while the panel is only proposed. */
  public Optional<SittingDetail> sitting() {
    return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast());
  }

  public Optional<SeatDetail> chair() {
    return seats.stream().filter(seat -> seat.part() == Part.CHAIR).findFirst();
  }
}
