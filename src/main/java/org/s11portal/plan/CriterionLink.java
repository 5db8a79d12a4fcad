package org.s11portal.plan;

import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** A criterion, by its code such as 9.3, that an action answers: of all agencies or of one. */
public record CriterionLink(String criterion, Optional<AgencyId> agency) {

  /** Whether it speaks of this agency: by name, or as one of all. */
  public boolean concerns(AgencyId asked) {
    return agency.isEmpty() || agency.filter(asked::equals).isPresent();
  }
}
