package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A step of an action as it stands. */
public record MilestoneDetail(MilestoneId id, Optional<LocalDate> due, String title, boolean done) {

  /** Whether it should have been done by this day and is not. */
  public boolean isOverdue(LocalDate today) {
    return !done && due.filter(today::isAfter).isPresent();
  }
}
