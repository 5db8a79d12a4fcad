package org.s11portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;

/** The last day on which a return is taken, to its end on London’s clock. */
record DueDay(LocalDate day) {

  boolean hasPassed(Instant now) {
    return today(now).isAfter(day);
  }

  /** Who is late needs an extension first, and is told whom to ask. */
  void requireNotPassed(Instant now) {
    if (hasPassed(now)) {
      throw new Refused("audit.refused.pastDue", Dates.day(day));
    }
  }

  static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, Dates.LONDON);
  }
}
