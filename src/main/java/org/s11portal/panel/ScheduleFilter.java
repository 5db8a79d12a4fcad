package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Which panels of a round are looked at; what is empty leaves all. */
public record ScheduleFilter(
    Optional<PanelStatus> status, Optional<UserId> chair, Optional<AgencyId> agency) {

  public static final ScheduleFilter ALL =
      new ScheduleFilter(Optional.empty(), Optional.empty(), Optional.empty());

  boolean keeps(PanelDetail panel) {
    return status.filter(one -> one != panel.status()).isEmpty()
        && agency.filter(one -> !one.equals(panel.agency())).isEmpty()
        && (chair.isEmpty() || panel.chair().map(SeatDetail::person).equals(chair));
  }
}
