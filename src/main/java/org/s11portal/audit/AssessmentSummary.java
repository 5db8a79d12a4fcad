package org.s11portal.audit;

import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** Where one agency’s self-assessment stands. */
public record AssessmentSummary(
    AssessmentId id, RoundId round, AgencyId agency, AssessmentStatus status, LocalDate dueOn) {

  /** Whether it should have been handed in before this day. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(dueOn)
        && (status.isWithAgency() || status == AssessmentStatus.AGENCY_CHECK);
  }
}
