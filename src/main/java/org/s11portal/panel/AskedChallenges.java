package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Every challenge of a round in short; whoever asks it has seen to who may know. */
@Component
public class AskedChallenges {

  private final ChallengeRepository challenges;
  private final CurrentUser currentUser;

  AskedChallenges(ChallengeRepository challenges, CurrentUser currentUser) {
    this.challenges = challenges;
    this.currentUser = currentUser;
  }

  /** The most urgent first; those to one’s own agency are not there. */
  public List<AskedChallenge> in(RoundId round) {
    var by = currentUser.get();
    return challenges.asked(round).stream()
        .filter(one -> !by.belongsTo(one.about().agency()))
        .toList();
  }

  /** What it asks; empty where there is none, by the same rule. */
  public Optional<String> words(AskedChallenge asked) {
    return currentUser.get().belongsTo(asked.about().agency())
        ? Optional.empty()
        : challenges
            .of(asked.about().agency(), asked.id().value())
            .map(Challenge::detail)
            .filter(one -> asked.about().equals(key(one)))
            .map(ChallengeDetail::text);
  }

  private static FindingKey key(ChallengeDetail challenge) {
    return new FindingKey(challenge.round(), challenge.agency(), challenge.code());
  }
}
