package org.s11portal.audit;

import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** Whose results of a round are public; once they are, that is no secret of anybody’s. */
@Component
public class PublishedReturns {

  private final SelfAssessmentRepository assessments;

  PublishedReturns(SelfAssessmentRepository assessments) {
    this.assessments = assessments;
  }

  public Set<AgencyId> of(RoundId round) {
    return assessments.inRound(round.value()).stream()
        .filter(one -> isPublished(one.status()))
        .map(SelfAssessment::agency)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rounds in which the results of one agency are public. */
  public Set<RoundId> roundsOf(AgencyId agency) {
    return assessments.of(agency).stream()
        .filter(one -> isPublished(one.status()))
        .map(one -> one.round().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPublished(AssessmentStatus status) {
    return status == AssessmentStatus.PUBLISHED || status == AssessmentStatus.CLOSED;
  }
}
