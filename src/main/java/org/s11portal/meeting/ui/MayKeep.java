package org.s11portal.meeting.ui;

import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** Who is offered to keep the record of a meeting; the service decides again. */
final class MayKeep {

  private MayKeep() {}

  static boolean of(SignedIn person) {
    return person.hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER);
  }
}
