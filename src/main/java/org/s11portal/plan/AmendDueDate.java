package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.s11portal.base.Refused;
import org.s11portal.meeting.MeetingId;
import org.s11portal.meeting.MeetingSummary;

/**
 * To change when an action is due: the version the screen held, the new day, and who agreed.
 *
 * @param meeting the words for the meeting, which in an imported plan are all there is; blank where
 *     it is known
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

  /** Of who agreed, in characters. */
  public static final int LONGEST_NAME = 200;

  /** A meeting’s title and its day, in the words of an imported plan. */
  private static final int LONGEST_MEETING = 300;

  /** As a plan says it in words. */
  public AmendDueDate(
      ActionId action, long version, LocalDate to, String reason, String meeting, String agreedBy) {
    this(action, version, to, reason, meeting, agreedBy, Optional.empty());
  }

  /** As agreed at this meeting. */
  AmendDueDate at(MeetingSummary decided) {
    return new AmendDueDate(action, version, to, reason, "", agreedBy, Optional.of(decided.id()));
  }

  void requireComplete() {
    if (reason.isBlank() || agreedBy.isBlank() || (decidedAt.isEmpty() && meeting.isBlank())) {
      throw new Refused("plan.refused.amendmentIncomplete");
    }
  }

  void requireToFit() {
    if (agreedBy.length() > LONGEST_NAME || meeting.length() > LONGEST_MEETING) {
      throw new Refused("plan.refused.amendmentTooLong", LONGEST_NAME, LONGEST_MEETING);
    }
  }
}
