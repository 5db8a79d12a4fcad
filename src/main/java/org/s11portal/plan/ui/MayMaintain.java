package org.s11portal.plan.ui;

import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;

/** Which forms somebody is offered; the service decides again. */
record MayMaintain(boolean progress, boolean dueDate, boolean all) {

  static MayMaintain of(SignedIn person) {
    return new MayMaintain(
        person.hasAny(Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER),
        person.hasAny(Roles.BUSINESS_MANAGER, Roles.INDEPENDENT_CHAIR),
        person.hasAny(Roles.BUSINESS_MANAGER));
  }

  boolean anything() {
    return progress || dueDate || all;
  }
}
