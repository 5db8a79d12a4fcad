package org.s11portal.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The returns still to be handed in, or to be handed in again, for what the portal does by itself:
 * there is then nobody signed in. People have {@link Returns}, each as far as their office lets
 * them see.
 */
@Service
@Transactional(readOnly = true)
public class AwaitedReturns {

  private final SelfAssessmentRepository assessments;
  private final CurrentUser currentUser;
  private final Clock clock;

  AwaitedReturns(SelfAssessmentRepository assessments, CurrentUser currentUser, Clock clock) {
    this.assessments = assessments;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Of every round that has opened and is not closed. */
  public List<AwaitedReturn> all() {
    currentUser.requireNobody();
    return assessments.inOpenRounds(DueDay.today(clock.instant())).stream()
        .filter(one -> one.status().isOwed())
        .map(SelfAssessment::awaited)
        .toList();
  }

  /** One of them, as it stands now; empty when it is no longer awaited. */
  public Optional<AwaitedReturn> find(AssessmentId id) {
    currentUser.requireNobody();
    return assessments
        .findById(id.value())
        .filter(one -> one.status().isOwed() && one.round().status() == RoundStatus.OPEN)
        .map(SelfAssessment::awaited);
  }
}
