package org.s11portal.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.ui.Crumb;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** Which version of which return an address means. */
record VersionPlace(RoundId round, AgencyId agency, int number) {

  static VersionPlace of(BeforeEnterEvent event) {
    var asked = event.getRouteParameters();
    return new VersionPlace(
        new RoundId(asked.get("round").orElseThrow(NotFound::new)),
        new AgencyId(asked.get("agency").orElseThrow(NotFound::new)),
        asked.getInteger("number").orElseThrow(NotFound::new));
  }

  /** The way back to the return, which agencies and others find in different places. */
  Crumb whole(ReturnDetail whole, AgencySummary known, SignedIn me) {
    return me.belongsTo(agency)
            && me.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF)
        ? Crumb.link(whole.round().title(), AuditNavigation.copy(round))
        : Crumb.link(known.name(), AuditNavigation.returnOf(round, agency));
  }
}
