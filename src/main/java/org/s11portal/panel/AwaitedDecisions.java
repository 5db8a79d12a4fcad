package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What panels passed up and nobody has decided yet, for what the portal does by itself: there is
 * then nobody signed in. People have {@link ChallengeLog}.
 */
@Service
@Transactional(readOnly = true)
public class AwaitedDecisions {

  private final ChallengeRepository challenges;
  private final CurrentUser currentUser;

  AwaitedDecisions(ChallengeRepository challenges, CurrentUser currentUser) {
    this.challenges = challenges;
    this.currentUser = currentUser;
  }

  public List<AwaitedDecision> all() {
    currentUser.requireNobody();
    return challenges.with(ChallengeStatus.ESCALATED).stream()
        .flatMap(one -> one.awaitedDecision().stream())
        .toList();
  }

  /** One of them, as it stands now; empty when it is decided. */
  public Optional<AwaitedDecision> find(ChallengeId id) {
    currentUser.requireNobody();
    return challenges.findById(id.value()).flatMap(Challenge::awaitedDecision);
  }
}
