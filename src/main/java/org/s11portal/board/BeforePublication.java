package org.s11portal.board;

import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/**
 * Who reads what is moderated but not published: those at work on it, never of their own agency.
 */
final class BeforePublication {

  private BeforePublication() {}

  static boolean isFor(SignedIn reader, AgencyId agency) {
    return reader.hasAny(
            Roles.SAFEGUARDING_OFFICER,
            Roles.BUSINESS_MANAGER,
            Roles.INDEPENDENT_CHAIR,
            Roles.PANEL_CHAIR)
        && !reader.belongsTo(agency);
  }
}
