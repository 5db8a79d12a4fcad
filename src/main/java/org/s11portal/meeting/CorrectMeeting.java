package org.s11portal.meeting;

import java.util.OptionalInt;
import org.s11portal.base.Refused;

/**
 * To set right what is kept of a held meeting, with the reason.
 *
 * @param decision which decision, counted from one; without it the reference of the minutes
 */
public record CorrectMeeting(SeenMeeting meeting, OptionalInt decision, String now, String reason) {

  /** A correction that says what is right and why. */
  public CorrectMeeting {
    now = now.strip();
    reason = reason.strip();
    if (now.isEmpty()
        || reason.isEmpty()
        || now.length() > Decision.LONGEST
        || reason.length() > Decision.LONGEST) {
      throw new Refused("meeting.refused.correction", Decision.LONGEST);
    }
  }
}
