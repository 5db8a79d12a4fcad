package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.identity.UserId;

/** Who is to sit on a panel, as what, and who comes when they cannot. */
public record SeatPlan(UserId person, Part part, Optional<UserId> deputy) {

  public SeatPlan(UserId person, Part part) {
    this(person, part, Optional.empty());
  }
}
