package org.s11portal.panel;

import java.util.stream.Stream;
import org.s11portal.audit.RestsOnEvidence;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** What an agency answers a challenge with stays. */
@Component
class AnswersRestOnEvidence implements RestsOnEvidence {

  private final ChallengeRepository challenges;

  AnswersRestOnEvidence(ChallengeRepository challenges) {
    this.challenges = challenges;
  }

  @Override
  public Stream<DocumentId> of(AgencyId agency) {
    return challenges.evidenceOf(agency).stream().map(GivenEvidence::document);
  }
}
