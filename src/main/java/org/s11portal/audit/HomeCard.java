package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.identity.AgencyId;

/** Where an agency’s home page asks the modules above for what they have to say to the agency. */
public interface HomeCard {

  /** Empty when there is nothing to say today. */
  Optional<HomeCardContent> forAgency(AgencyId agency);
}
