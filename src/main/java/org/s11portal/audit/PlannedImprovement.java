package org.s11portal.audit;

import java.time.LocalDate;
import org.s11portal.base.Refused;

/** What an agency means to improve, who sees to it, and by when. */
public record PlannedImprovement(String what, String who, LocalDate dueOn) {

  /** How many characters say who sees to it, at most. */
  public static final int LONGEST_NAME = 200;

  public PlannedImprovement {
    if (what.isBlank() || who.isBlank()) {
      throw new Refused("audit.refused.improvementUnclear");
    }
    if (who.length() > LONGEST_NAME) {
      throw new Refused("audit.refused.improvementWhoTooLong", LONGEST_NAME);
    }
  }
}
