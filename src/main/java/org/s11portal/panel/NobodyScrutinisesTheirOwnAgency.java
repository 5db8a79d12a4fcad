package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;

/** Nobody sits on the panel of their own agency, nor minutes, challenges or moderates it. */
final class NobodyScrutinisesTheirOwnAgency {

  private NobodyScrutinisesTheirOwnAgency() {}

  static void require(AgencyId scrutinised, SignedIn by) {
    if (by.belongsTo(scrutinised)) {
      throw new Refused("panel.refused.ownAgency");
    }
  }

  static void require(AgencyId scrutinised, SeatDetail seat) {
    require(scrutinised, seat.name(), seat.agency());
    seat.deputy().ifPresent(deputy -> require(scrutinised, deputy.name(), deputy.agency()));
  }

  static void require(AgencyId scrutinised, String name, Optional<AgencyId> from) {
    if (from.filter(scrutinised::equals).isPresent()) {
      throw new Refused("panel.refused.ownAgencySeat", name);
    }
  }
}
