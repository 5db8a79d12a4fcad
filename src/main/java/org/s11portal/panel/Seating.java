package org.s11portal.panel;

import java.util.Comparator;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** Knows the people who may sit on panels, and what agency each of them comes from. */
@Component
class Seating {

  private final People people;
  private final NobodyScrutinisesWhereTheyHaveAnInterest interests;

  Seating(People people, NobodyScrutinisesWhereTheyHaveAnInterest interests) {
    this.people = people;
    this.interests = interests;
  }

  List<SeatDetail> seats(List<SeatPlan> planned) {
    return planned.stream().map(this::seat).toList();
  }

  /** The same for the panel of an agency, in which none of them may have an interest. */
  List<SeatDetail> seats(AgencyId scrutinised, List<SeatPlan> planned) {
    var seats = seats(planned);
    for (var seat : seats) {
      interests.require(scrutinised, seat.person(), seat.name());
      seat.deputy()
          .ifPresent(deputy -> interests.require(scrutinised, deputy.person(), deputy.name()));
    }
    return seats;
  }

  private SeatDetail seat(SeatPlan planned) {
    var person = fit(planned.person(), planned.part());
    return new SeatDetail(
        person.user(),
        person.name(),
        planned.part(),
        person.agency(),
        planned.deputy().map(deputy -> deputy(deputy, planned.part())));
  }

  private Deputy deputy(UserId named, Part part) {
    var person = fit(named, part);
    return new Deputy(person.user(), person.name(), person.agency());
  }

  private PersonDetail fit(UserId named, Part part) {
    var person = people.find(named).orElseThrow(NotFound::new);
    if (mayTake(part).stream().noneMatch(person.roles()::contains)) {
      throw new Refused("panel.refused.seat." + part, person.name());
    }
    return person;
  }

  /** A deputy sits like a member, so the same rules hold. */
  void requireMayDeputise(AgencyId scrutinised, UserId deputy) {
    var person = people.find(deputy).orElseThrow(NotFound::new);
    if (mayTake(Part.MEMBER).stream().noneMatch(person.roles()::contains)) {
      throw new Refused("panel.refused.seat.MEMBER", person.name());
    }
    NobodyScrutinisesTheirOwnAgency.require(scrutinised, person.name(), person.agency());
    interests.require(scrutinised, person.user(), person.name());
  }

  /** Everybody who may take this part, by name. */
  List<PersonDetail> candidates(Part part) {
    return mayTake(part).stream()
        .flatMap(role -> people.withRole(role).stream())
        .distinct()
        .sorted(Comparator.comparing(PersonDetail::name))
        .toList();
  }

  static List<String> mayTake(Part part) {
    return switch (part) {
      case CHAIR -> List.of(Roles.PANEL_CHAIR);
      case MEMBER -> List.of(Roles.PANEL_MEMBER, Roles.PANEL_CHAIR);
      case CLERK -> List.of(Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER);
    };
  }
}
