package org.s11portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;

/**
 * To change when an action is due: the version the screen held, the new day, and who agreed.
 *
 * @param meeting the words for the meeting, which in an imported plan are all there is
 * @param decidedAt the meeting itself where it is known
 */
public record AmendDueDate(
    ActionId action,
    long version,
    LocalDate to,
    String reason,
    String meeting,
    String agreedBy,
    Optional<MeetingId> decidedAt) {

  private static final int LONGEST_NAME = 200;

  /** As a plan says it in words. */
  public AmendDueDate(
      ActionId action, long version, LocalDate to, String reason, String meeting, String agreedBy) {
    this(action, version, to, reason, meeting, agreedBy, Optional.empty());
  }

  /** As agreed at this meeting. */
  AmendDueDate at(MeetingSummary decided) {
    return new AmendDueDate(
        action, version, to, reason, decided.name(), agreedBy, Optional.of(decided.id()));
  }

  void requireComplete() {
    if (List.of(reason, meeting, agreedBy).stream().anyMatch(String::isBlank)) {
      throw new Refused("plan.refused.amendmentIncomplete");
    }
    if (meeting.length() > LONGEST_NAME || agreedBy.length() > LONGEST_NAME) {
      throw new Refused("plan.refused.amendmentTooLong", LONGEST_NAME);
    }
  }
}
