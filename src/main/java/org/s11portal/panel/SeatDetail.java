package org.s11portal.panel;

import java.util.Optional;
import java.util.function.Predicate;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Somebody’s seat on a panel, with the agency they come from and who comes when they cannot. */
public record SeatDetail(
    UserId person, String name, Part part, Optional<AgencyId> agency, Optional<Deputy> deputy) {

  public SeatDetail(UserId person, String name, Part part, Optional<AgencyId> agency) {
    this(person, name, part, agency, Optional.empty());
  }

  /** Without its deputy, when that is somebody who may not come. */
  SeatDetail withDeputyUnless(Predicate<Deputy> barred) {
    return new SeatDetail(person, name, part, agency, deputy.filter(barred.negate()));
  }

  /** Whether this person sits here, or would for the one who does. */
  boolean isFor(UserId someone) {
    return person.equals(someone) || deputy.filter(one -> one.person().equals(someone)).isPresent();
  }
}
