package org.s11portal.plan;

import java.util.Collection;
import java.util.Set;
import org.s11portal.base.Refused;

/** The leads for whom somebody answers: only their actions are that person’s own. */
record LeadsHeld(Set<String> leads) {

  boolean include(Collection<String> ofAnAction) {
    return ofAnAction.stream().anyMatch(leads::contains);
  }

  /**
   * Lets somebody report on an action only if one of its leads is theirs.
   *
   * @throws Refused otherwise
   */
  void require(Collection<String> ofAnAction) {
    if (!include(ofAnAction)) {
      throw new Refused("plan.refused.notYourAction");
    }
  }
}
