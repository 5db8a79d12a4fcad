package org.s11portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** Who answers for what a lead of the plan is to do: one person, or the leads of an agency. */
@Embeddable
public record Holder(
    @Enumerated(EnumType.STRING) @Column(name = "held_by") Kind kind,
    @Column(name = "holder") String code) {

  /** Whether it is a person or an agency. */
  public enum Kind {
    PERSON,
    AGENCY
  }

  public static Holder person(UserId user) {
    return new Holder(Kind.PERSON, user.value());
  }

  public static Holder agency(AgencyId agency) {
    return new Holder(Kind.AGENCY, agency.value());
  }

  /** All that this person stands for: themselves, and their agency if they lead there. */
  static List<Holder> of(SignedIn person) {
    var holders = new ArrayList<Holder>();
    holders.add(person(person.user()));
    if (person.hasAny(Roles.AGENCY_LEAD)) {
      person.agency().map(Holder::agency).ifPresent(holders::add);
    }
    return List.copyOf(holders);
  }
}
