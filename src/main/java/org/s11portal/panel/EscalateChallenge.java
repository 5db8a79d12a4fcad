package org.s11portal.panel;

import java.time.LocalDate;
import org.s11portal.base.Refused;

/** A challenge passed up: to whom, who becomes its owner, by when they decide, and why. */
public record EscalateChallenge(String owner, LocalDate decideBy, String why) {

  private static final int LONGEST_OWNER = 200;

  public EscalateChallenge {
    owner = owner.strip();
    why = why.strip();
    if (owner.isEmpty()) {
      throw new Refused("panel.refused.ownerMissing");
    }
    if (owner.length() > LONGEST_OWNER) {
      throw new Refused("panel.refused.ownerTooLong", LONGEST_OWNER);
    }
    if (why.isEmpty()) {
      throw new Refused("panel.refused.escalateReasonMissing");
    }
  }
}
