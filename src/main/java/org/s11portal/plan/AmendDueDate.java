package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import org.s11portal.base.Refused;

/** To change when an action is due: the version the screen held, the new day, and who agreed. */
public record AmendDueDate(
    ActionId action, long version, LocalDate to, String reason, String meeting, String agreedBy) {

  private static final int LONGEST_NAME = 200;

  void requireComplete() {
    if (List.of(reason, meeting, agreedBy).stream().anyMatch(String::isBlank)) {
      throw new Refused("plan.refused.amendmentIncomplete");
    }
    if (meeting.length() > LONGEST_NAME || agreedBy.length() > LONGEST_NAME) {
      throw new Refused("plan.refused.amendmentTooLong", LONGEST_NAME);
    }
  }
}
