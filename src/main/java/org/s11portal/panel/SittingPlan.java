package org.s11portal.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.base.Refused;

/** When and where a panel is to sit; the place may be a room or a link. */
public record SittingPlan(LocalDate date, LocalTime startsAt, LocalTime endsAt, String place) {

  /** How many characters a place may have. */
  public static final int LONGEST_PLACE = 500;

  public SittingPlan {
    if (place.isBlank()) {
      throw new Refused("panel.refused.noPlace");
    }
    if (place.length() > LONGEST_PLACE) {
      throw new Refused("panel.refused.placeTooLong", LONGEST_PLACE);
    }
    if (!endsAt.isAfter(startsAt)) {
      throw new Refused("panel.refused.endsBeforeStart");
    }
  }
}
