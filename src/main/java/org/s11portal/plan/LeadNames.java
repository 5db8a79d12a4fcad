package org.s11portal.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
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

  /** Of many in as many statements as of one. */
  Map<Holder, String> of(Collection<Holder> holders) {
    var persons =
        people.names(
            holders.stream()
                .filter(one -> one.kind() == Holder.Kind.PERSON)
                .map(one -> new UserId(one.code()))
                .toList());
    var all = agencies.byId();
    return holders.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                one ->
                    switch (one.kind()) {
                      case PERSON -> persons.getOrDefault(new UserId(one.code()), one.code());
                      case AGENCY ->
                          Optional.ofNullable(all.get(new AgencyId(one.code())))
                              .map(AgencySummary::name)
                              .orElseGet(one::code);
                    }));
  }

  private static String personName(PersonDetail person) {
    return person.jobTitle().map(title -> person.name() + ", " + title).orElseGet(person::name);
  }
}
