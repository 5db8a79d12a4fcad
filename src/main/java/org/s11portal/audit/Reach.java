package org.s11portal.audit;

import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far each office lets somebody see into the agencies’ returns: one rule for all readers. */
@Component
class Reach {

  private final SelfAssessmentRepository assessments;
  private final CurrentUser currentUser;
  private final ObjectProvider<ScrutinyAccess> scrutiny;
  private final ClosedDoors closed;

  Reach(
      SelfAssessmentRepository assessments,
      CurrentUser currentUser,
      ObjectProvider<ScrutinyAccess> scrutiny,
      ClosedDoors closed) {
    this.assessments = assessments;
    this.currentUser = currentUser;
    this.scrutiny = scrutiny;
    this.closed = closed;
  }

  /**
   * One return, for somebody who may read it.
   *
   * @throws NotFound when there is none, or it is not theirs to read
   */
  SelfAssessment find(AssessmentId id) {
    return readable(assessments.findById(id.value()));
  }

  /** The same, empty for whoever may not read it. */
  Optional<SelfAssessment> seek(AssessmentId id) {
    return assessments.findById(id.value()).filter(this::mayRead);
  }

  /** The return of one agency in one round, by the same rule. */
  SelfAssessment find(RoundId round, AgencyId agency) {
    return readable(assessments.of(agency, round.value()));
  }

  private SelfAssessment readable(Optional<SelfAssessment> found) {
    found.filter(one -> !mayRead(one)).ifPresent(one -> closed.to(one.id()));
    return found.filter(this::mayRead).orElseThrow(NotFound::new);
  }

  /** Whether it is read by somebody whose work it is, not by those who scrutinise it. */
  boolean isOwn(SelfAssessment assessment) {
    var reading = currentUser.get();
    return reading.belongsTo(assessment.agency())
        && reading.hasAny(Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF);
  }

  private boolean mayRead(SelfAssessment assessment) {
    if (isOwn(assessment)) {
      return true;
    }
    var reading = currentUser.get();
    var status = assessment.status();
    if (reading.hasAny(Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER)) {
      return true;
    }
    if (status.isSubmitted() && reading.hasAny(Roles.PANEL_CHAIR, Roles.INDEPENDENT_CHAIR)) {
      return true;
    }
    if (status.isSubmitted() && reading.hasAny(Roles.PANEL_MEMBER)) {
      var access = scrutiny.getIfAvailable();
      if (access != null && access.sitsOn(reading.user(), assessment.id())) {
        return true;
      }
    }
    return isPublished(status) && reading.hasAny(Roles.BOARD_MEMBER);
  }

  private static boolean isPublished(AssessmentStatus status) {
    return status == AssessmentStatus.PUBLISHED || status == AssessmentStatus.CLOSED;
  }
}
