package org.s11portal.panel;

import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** Who has declared an interest in an agency takes no part in its panel until it is withdrawn. */
@Component
class NobodyScrutinisesWhereTheyHaveAnInterest {

  private final InterestRepository interests;

  NobodyScrutinisesWhereTheyHaveAnInterest(InterestRepository interests) {
    this.interests = interests;
  }

  boolean isRecused(AgencyId scrutinised, SignedIn by) {
    return interests.holds(by.user(), scrutinised);
  }

  /** To open, minute, ask, moderate or conclude. */
  void require(AgencyId scrutinised, SignedIn by) {
    if (isRecused(scrutinised, by)) {
      throw new Refused("panel.refused.interest");
    }
  }

  /** To have a seat, or to come in somebody’s place. */
  void require(AgencyId scrutinised, UserId person, String name) {
    if (interests.holds(person, scrutinised)) {
      throw new Refused("panel.refused.interestSeat", name);
    }
  }
}
