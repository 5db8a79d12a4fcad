package org.s11portal.panel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.s11portal.identity.AgencyId;

/** A date of a panel, to be looked up in what was known of both at a time. */
record PanelThen(AgencyId agency, UUID panel, UUID sitting) {

  private static final Set<String> AWAITING =
      Set.of(PanelStatus.BOOKED.name(), PanelStatus.POSTPONED.name());

  boolean hadSat(Known known) {
    return SittingStatus.HELD.name().equals(known.sittings().get(sitting.toString()));
  }

  /** Whether it had sat and was to sit again, whether or not the next date was found. */
  boolean wasToSitAgain(Known known) {
    var status = known.panels().getOrDefault(panel.toString(), "");
    return PanelStatus.TO_BE_RECONVENED.name().equals(status)
        || (hadSat(known) && AWAITING.contains(status));
  }

  /** The status of every panel and every sitting at a time, by id. */
  record Known(Map<String, String> panels, Map<String, String> sittings) {}
}
