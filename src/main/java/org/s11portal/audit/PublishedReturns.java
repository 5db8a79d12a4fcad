package org.s11portal.audit;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** Whose results of a round are public; once they are, that is no secret of anybody’s. */
@Component
public class PublishedReturns {

  private final SelfAssessmentRepository assessments;
  private final Clock clock;

  PublishedReturns(SelfAssessmentRepository assessments, Clock clock) {
    this.assessments = assessments;
    this.clock = clock;
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

  /** How a round is being answered, in figures that name nobody. */
  public ResponseFigures response(RoundId round) {
    return ResponseFigures.of(
        assessments.inRound(round.value()).stream().map(SelfAssessment::summary).toList(),
        DueDay.today(clock.instant()));
  }

  private static boolean isPublished(AssessmentStatus status) {
    return status == AssessmentStatus.PUBLISHED || status == AssessmentStatus.CLOSED;
  }
}
