package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** Whether a member came to a sitting, who came in their place, or what interest keeps them out. */
public record AttendanceDetail(
    UserId member, Presence presence, Optional<UserId> deputy, String interest) {

  /** How many characters an interest may have. */
  public static final int LONGEST_INTEREST = 500;

  public AttendanceDetail {
    if (presence == Presence.DEPUTY && deputy.isEmpty()) {
      throw new Refused("panel.refused.deputyUnnamed");
    }
    if (presence == Presence.RECUSED && interest.isBlank()) {
      throw new Refused("panel.refused.interestUnnamed");
    }
    if (interest.strip().length() > LONGEST_INTEREST) {
      throw new Refused("panel.refused.interestTooLong", LONGEST_INTEREST);
    }
    deputy = presence == Presence.DEPUTY ? deputy : Optional.empty();
    interest = presence == Presence.RECUSED ? interest.strip() : "";
  }

  public AttendanceDetail(UserId member, Presence presence, Optional<UserId> deputy) {
    this(member, presence, deputy, "");
  }
}
