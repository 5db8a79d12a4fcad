package org.s11portal.panel;

import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.springframework.stereotype.Component;

/** Whoever a challenge names acts for the agency it is put to; otherwise nobody would answer it. */
@Component
class AChallengeIsPutToTheAgencysOwn {

  private final People people;

  AChallengeIsPutToTheAgencysOwn(People people) {
    this.people = people;
  }

  /** The same with the name the portal knows them by. */
  AskedOf require(AgencyId agency, AskedOf asked) {
    return asked
        .person()
        .map(
            person ->
                people.of(agency).stream()
                    .filter(one -> one.user().equals(person))
                    .findFirst()
                    .map(one -> new AskedOf(one.user(), one.name()))
                    .orElseThrow(() -> new Refused("panel.refused.askedStranger")))
        .orElse(asked);
  }
}
