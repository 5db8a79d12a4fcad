package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the returns of a round stood at the end of an earlier day, as their steps tell. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.INDEPENDENT_CHAIR,
  Roles.PANEL_CHAIR,
  Roles.BOARD_MEMBER
})
public class PastReturns {

  private final SelfAssessmentRepository assessments;

  PastReturns(SelfAssessmentRepository assessments) {
    this.assessments = assessments;
  }

  /** The status of every agency that had been asked by then. */
  public Map<AgencyId, AssessmentStatus> at(RoundId round, LocalDate day) {
    var standing = new HashMap<AgencyId, AssessmentStatus>();
    assessments
        .asked(round.value(), day)
        .forEach(asked -> standing.put(asked.agency(), asked.status()));
    assessments
        .steps(round.value(), Dates.endOf(day))
        .forEach(step -> standing.computeIfPresent(step.agency(), (agency, was) -> step.status()));
    return Map.copyOf(standing);
  }
}
