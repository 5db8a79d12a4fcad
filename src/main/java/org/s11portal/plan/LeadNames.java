package org.s11portal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** What those are called who may answer for a lead. */
@Component
class LeadNames {

  private static final List<String> READERS =
      List.of(
          Roles.BOARD_MEMBER,
          Roles.INDEPENDENT_CHAIR,
          Roles.SAFEGUARDING_OFFICER,
          Roles.BUSINESS_MANAGER,
          Roles.PANEL_CHAIR,
          Roles.PANEL_MEMBER,
          Roles.AGENCY_LEAD);

  private final People people;
  private final Agencies agencies;

  LeadNames(People people, Agencies agencies) {
    this.people = people;
    this.agencies = agencies;
  }

  /** Everybody who may read the plan, and every agency, by name. */
  List<HolderChoice> choices() {
    var persons =
        READERS.stream()
            .flatMap(role -> people.withRole(role).stream())
            .distinct()
            .map(person -> new HolderChoice(Holder.person(person.user()), personName(person)));
    var all =
        agencies.all().stream()
            .map(agency -> new HolderChoice(Holder.agency(agency.id()), agency.name()));
    return Stream.concat(persons, all).sorted(Comparator.comparing(HolderChoice::name)).toList();
  }

  boolean knows(Holder holder) {
    return choices().stream().anyMatch(choice -> choice.holder().equals(holder));
  }

  String of(Holder holder) {
    return switch (holder.kind()) {
      case PERSON ->
          people.find(new UserId(holder.code())).map(PersonDetail::name).orElseGet(holder::code);
      case AGENCY -> agencies.get(new AgencyId(holder.code())).name();
    };
  }

  private static String personName(PersonDetail person) {
    return person.jobTitle().map(title -> person.name() + ", " + title).orElseGet(person::name);
  }
}
