package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** Whether a member came to a sitting, and who came in their place. */
public record AttendanceDetail(UserId member, Presence presence, Optional<UserId> deputy) {

  public AttendanceDetail {
    if (presence == Presence.DEPUTY && deputy.isEmpty()) {
      throw new Refused("panel.refused.deputyUnnamed");
    }
    deputy = presence == Presence.DEPUTY ? deputy : Optional.empty();
  }
}
