package org.s11portal.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** Whom news is for. */
@Component
class Addressees {

  private final People people;

  Addressees(People people) {
    this.people = people;
  }

  List<PersonDetail> officers() {
    return people.withRole(Roles.SAFEGUARDING_OFFICER);
  }

  List<PersonDetail> independentChairs() {
    return people.withRole(Roles.INDEPENDENT_CHAIR);
  }

  List<PersonDetail> board() {
    return people.withRole(Roles.BOARD_MEMBER);
  }

  /** Those of these people who are known and still of this agency. */
  List<PersonDetail> of(AgencyId agency, Collection<UserId> these) {
    return people.of(agency).stream().filter(person -> these.contains(person.user())).toList();
  }

  /** The people of an agency who hold one of these roles there. */
  List<PersonDetail> of(AgencyId agency, String... roles) {
    var wanted = Set.of(roles);
    return people.of(agency).stream()
        .filter(person -> person.roles().stream().anyMatch(wanted::contains))
        .toList();
  }
}
