package org.s11portal.notification;

import java.util.List;
import java.util.Set;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
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

  List<PersonDetail> board() {
    return people.withRole(Roles.BOARD_MEMBER);
  }

  /** The people of an agency who hold one of these roles there. */
  List<PersonDetail> of(AgencyId agency, String... roles) {
    var wanted = Set.of(roles);
    return people.of(agency).stream()
        .filter(person -> person.roles().stream().anyMatch(wanted::contains))
        .toList();
  }
}
