package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;

/** A lead of the plan: how many of its actions are open, and who answers for them. */
public record LeadLine(String lead, long actions, long open, List<Held> held) {

  /** Somebody who does, since when. */
  public record Held(LeadHoldingId id, Holder holder, String name, LocalDate since) {}
}
