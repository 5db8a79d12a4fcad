package org.s11portal.panel;

import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** A challenge with the criterion it is about, in short. */
public record AskedChallenge(ChallengeId id, FindingKey about) {

  AskedChallenge(UUID id, RoundId round, AgencyId agency, String code) {
    this(new ChallengeId(id), new FindingKey(round, agency, code));
  }
}
