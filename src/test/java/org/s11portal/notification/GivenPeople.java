package org.s11portal.notification;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;

/** Whom the tests write to. */
final class GivenPeople {

  static final PersonDetail OLIVE = person("olive", null, Roles.SAFEGUARDING_OFFICER);
  static final PersonDetail LEWIS =
      person("lewis", "bchc", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
  static final PersonDetail NADIA = person("nadia", "bchc", Roles.AGENCY_CONTRIBUTOR);
  static final PersonDetail SONIA = person("sonia", "bchc", Roles.AGENCY_SIGNOFF);
  static final PersonDetail YUSUF = person("yusuf", "yos", Roles.AGENCY_LEAD);

  private GivenPeople() {}

  static PersonDetail person(String name, @Nullable String agency, String... roles) {
    return with(name, Optional.of(name + "@example.org"), agency, roles);
  }

  static PersonDetail with(
      String name, Optional<String> email, @Nullable String agency, String... roles) {
    return new PersonDetail(
        new UserId(name),
        name,
        Optional.empty(),
        email,
        Optional.ofNullable(agency).map(AgencyId::new),
        Set.of(roles));
  }
}
