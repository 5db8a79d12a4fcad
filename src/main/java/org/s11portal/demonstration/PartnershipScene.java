package org.s11portal.demonstration;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** The agencies join, and everybody is introduced. */
@Component
@DemonstrationProfile
class PartnershipScene {

  private final Acting acting;
  private final Agencies agencies;
  private final People people;

  PartnershipScene(Acting acting, Agencies agencies, People people) {
    this.acting = acting;
    this.agencies = agencies;
    this.people = people;
  }

  void play(Script script) {
    for (var person : script.partnership().panelPeople()) {
      introduce(
          person, person.agencyOf(), Set.of(Optional.ofNullable(person.role()).orElseThrow()));
    }
    for (var cast : script.partnership().agencies()) {
      var agency = Optional.of(cast.id());
      introduce(cast.lead(), agency, Set.of(Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR));
      introduce(cast.signoff(), agency, Set.of(Roles.AGENCY_SIGNOFF));
      cast.contributors()
          .forEach(person -> introduce(person, agency, Set.of(Roles.AGENCY_CONTRIBUTOR)));
      join(cast);
    }
  }

  private void join(Script.Cast cast) {
    var joining =
        new AgencySummary(
            new AgencyId(cast.id()), cast.name(), cast.shortName(), cast.kind(), cast.joined());
    acting.as("manager", cast.joined(), LocalTime.of(9, 0), () -> agencies.join(joining));
  }

  private void introduce(Script.Someone person, Optional<String> agencyCode, Set<String> roles) {
    var agency = agencyCode.map(AgencyId::new);
    acting.introduce(person.username(), person.name(), agency, new LinkedHashSet<>(roles));
    people.remember(
        new PersonDetail(
            new UserId(person.username()),
            person.name(),
            Optional.of(person.title()),
            Optional.of(person.username() + "@portal.example"),
            agency,
            roles));
  }
}
