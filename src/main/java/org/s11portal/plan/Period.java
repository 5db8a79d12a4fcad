package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;

/** The days after one day, up to another and with it, or up to now. */
public record Period(LocalDate after, Optional<LocalDate> until) {

  /** Up to now. */
  public static Period since(LocalDate day) {
    return new Period(day, Optional.empty());
  }

  public boolean holds(LocalDate day) {
    return day.isAfter(after) && until.filter(day::isAfter).isEmpty();
  }
}
