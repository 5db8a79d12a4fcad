package org.s11portal.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.standards.StandardSetDetail;

/** One round as the demonstration tells it. */
record RoundTale(
    RoundId id, StandardSetDetail set, LocalDate begins, LocalDate due, List<String> agencies) {

  /** The day on which the nth of so many criteria is answered, spread over the weeks given. */
  LocalDate dayOf(int nth, int of) {
    var days = (int) (due.toEpochDay() - begins.toEpochDay()) - 7;
    return begins.plusDays((long) days * nth / of);
  }

  /** The same round, told of an agency that worked on it between other days. */
  RoundTale within(LocalDate from, LocalDate until) {
    return new RoundTale(id, set, from, until, agencies);
  }
}
