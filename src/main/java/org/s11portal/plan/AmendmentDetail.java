package org.s11portal.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.s11portal.identity.UserId;
import org.s11portal.meeting.MeetingId;

/**
 * A change of a due date; meeting and who agreed may be blank where an imported plan did not say,
 * and it was recorded on no day where it came with the plan.
 */
public record AmendmentDetail(
    Optional<LocalDate> from,
    LocalDate to,
    String reason,
    String meetingInWords,
    Optional<MeetingId> decidedAt,
    String agreedBy,
    UserId recordedBy,
    Optional<LocalDate> recordedOn) {

  /** What the meeting is called, which of those that are known themselves is given here. */
  public String meeting(Map<MeetingId, String> names) {
    return decidedAt.flatMap(id -> Optional.ofNullable(names.get(id))).orElse(meetingInWords);
  }
}
