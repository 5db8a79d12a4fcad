package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.s11portal.base.NotFound;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far scrutiny has brought a return: panels conclude, the independent chair publishes. */
@Service
@Transactional
public class ScrutinyResults {

  private final SelfAssessmentRepository assessments;
  private final CurrentUser currentUser;
  private final Clock clock;

  ScrutinyResults(SelfAssessmentRepository assessments, CurrentUser currentUser, Clock clock) {
    this.assessments = assessments;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Every criterion has its panel grade; the agency may now comment on the minutes. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void provisional(AssessmentId id) {
    move(id, AssessmentStatus.PROVISIONAL);
  }

  /** The minutes are approved; the grades are final. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void moderated(AssessmentId id) {
    move(id, AssessmentStatus.MODERATED);
  }

  /** All moderated returns of a round become public; says which those were. */
  @RolesAllowed(Roles.INDEPENDENT_CHAIR)
  public List<AssessmentSummary> publish(RoundId round) {
    return assessments.standings(round.value()).stream()
        .filter(ScrutinyResults::isModerated)
        .map(one -> assessments.takeToMove(one.id()).orElseThrow(NotFound::new))
        .filter(one -> one.status() == AssessmentStatus.MODERATED)
        .map(one -> move(one, AssessmentStatus.PUBLISHED))
        .toList();
  }

  private static boolean isModerated(Standing one) {
    return one.status() == AssessmentStatus.MODERATED;
  }

  /** What was to follow has been verified or carried to the next round. */
  @RolesAllowed(Roles.PANEL_CHAIR)
  public void close(AssessmentId id) {
    move(id, AssessmentStatus.CLOSED);
  }

  private AssessmentSummary move(AssessmentId id, AssessmentStatus next) {
    return move(assessments.takeToMove(id.value()).orElseThrow(NotFound::new), next);
  }

  private AssessmentSummary move(SelfAssessment assessment, AssessmentStatus next) {
    assessment.move(next, currentUser.get(), clock.instant(), "");
    return assessment.summary();
  }
}
