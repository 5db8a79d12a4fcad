package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import org.s11portal.audit.RoundId;
import org.s11portal.audit.RoundLink;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.springframework.stereotype.Component;

/** Leads from a round to those who still owe it a return. */
@Component
class ChasingLink implements RoundLink {

  @Override
  public boolean isFor(SignedIn person) {
    return person.hasAny(Roles.SAFEGUARDING_OFFICER);
  }

  @Override
  public String words() {
    return text("notification.chase");
  }

  @Override
  public String href(RoundId round) {
    return NotificationNavigation.chase(round);
  }
}
