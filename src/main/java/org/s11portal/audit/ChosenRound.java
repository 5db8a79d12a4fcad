package org.s11portal.audit;

import java.util.Optional;

/** Which of several audits somebody has on their screen; whoever shows screens knows it. */
public interface ChosenRound {

  /** Empty while nobody has chosen. */
  Optional<RoundId> now();
}
