package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The challenges still to be answered, for what the portal does by itself: there is then nobody
 * signed in. People have {@link ChallengeLog} and {@link OurPanels}.
 */
@Service
@Transactional(readOnly = true)
public class AwaitedAnswers {

  private final ChallengeRepository challenges;
  private final CurrentUser currentUser;

  AwaitedAnswers(ChallengeRepository challenges, CurrentUser currentUser) {
    this.challenges = challenges;
    this.currentUser = currentUser;
  }

  public List<AwaitedAnswer> all() {
    currentUser.requireNobody();
    return challenges.with(ChallengeStatus.RAISED).stream().map(Challenge::awaited).toList();
  }

  /** One of them, as it stands now; empty when it is no longer awaited. */
  public Optional<AwaitedAnswer> find(ChallengeId id) {
    currentUser.requireNobody();
    return challenges
        .findById(id.value())
        .filter(one -> one.detail().status() == ChallengeStatus.RAISED)
        .map(Challenge::awaited);
  }
}
