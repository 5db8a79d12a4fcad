package org.s11portal.audit;

import java.util.Optional;

/** Where the officers’ first page asks the modules above for what waits for somebody. */
public interface OfficeCard {
  /** Empty when there is nothing to say today. */
  Optional<HomeCardContent> forTheOffice();
}
