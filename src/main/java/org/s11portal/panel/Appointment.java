package org.s11portal.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.s11portal.identity.AgencyId;

/**
 * Something that takes place or is to: a panel’s date, or one that is laid out.
 *
 * @param called how others speak of it, in a clash
 */
record Appointment(
    String called, Optional<AgencyId> agency, SittingPlan plan, List<SeatDetail> seats) {

  boolean overlaps(Appointment other) {
    return plan.overlaps(other.plan);
  }

  boolean isIn(String place) {
    return plain(plan.place()).equals(plain(place));
  }

  private static String plain(String place) {
    return place.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
