package org.s11portal.panel;

import java.util.List;
import java.util.Set;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/**
 * A booking: whose return is scrutinised, when and where, and by whom.
 *
 * @param seen the clashes that were seen and are put up with
 */
public record BookPanel(
    RoundId round, AgencyId agency, SittingPlan sitting, List<SeatPlan> seats, Set<Clash> seen) {

  public BookPanel(RoundId round, AgencyId agency, SittingPlan sitting, List<SeatPlan> seats) {
    this(round, agency, sitting, seats, Set.of());
  }
}
