package org.s11portal.audit;

import java.util.List;

/** Where the officers’ first page asks the modules above for what waits for somebody. */
public interface OfficeCard {
  /** Nothing when there is nothing to say today. */
  List<HomeCardContent> forTheOffice();
}
