package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the agency of whoever asks, who work on its return together. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class Colleagues {

  private final People people;
  private final CurrentUser currentUser;

  Colleagues(People people, CurrentUser currentUser) {
    this.people = people;
    this.currentUser = currentUser;
  }

  /** Everybody of the agency who has a part in its return, by name. */
  public List<PersonDetail> all() {
    return withAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF);
  }

  /** Those who may answer, and so can be given criteria. */
  public List<PersonDetail> writers() {
    return withAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD);
  }

  /**
   * One of those who may answer.
   *
   * @throws Refused when it is somebody of another agency, or of no agency, or who only reads
   */
  public PersonDetail writer(UserId who) {
    return writers().stream()
        .filter(person -> person.user().equals(who))
        .findFirst()
        .orElseThrow(() -> new Refused("audit.refused.notAColleague"));
  }

  private List<PersonDetail> withAny(String... roles) {
    var wanted = List.of(roles);
    return people.of(currentUser.get().actingAgency()).stream()
        .filter(person -> person.roles().stream().anyMatch(wanted::contains))
        .toList();
  }
}
