package org.s11portal.opendata;

import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;

/** A token that nobody thinks of any more must not open anything for ever. */
final class ATokenEndsWithinAYear {

  private ATokenEndsWithinAYear() {}

  static LocalDate latest(LocalDate today) {
    return today.plusYears(1);
  }

  static void check(LocalDate endsOn, LocalDate today) {
    if (endsOn.isBefore(today)) {
      throw new Refused("opendata.refused.past");
    }
    if (endsOn.isAfter(latest(today))) {
      throw new Refused("opendata.refused.tooFar", Dates.day(latest(today)));
    }
  }
}
