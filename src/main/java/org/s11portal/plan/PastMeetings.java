package org.s11portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingSummary;
import org.springframework.stereotype.Component;

/** The meetings of the board that have been, for those who read its meetings. */
@Component
public class PastMeetings {

  private final BoardMeetings meetings;
  private final CurrentUser currentUser;
  private final Clock clock;

  PastMeetings(BoardMeetings meetings, CurrentUser currentUser, Clock clock) {
    this.meetings = meetings;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The latest first; none for those who read the plan but not the meetings. */
  public List<MeetingSummary> all() {
    var today = LocalDate.now(clock);
    return currentUser
            .get()
            .hasAny(
                Roles.BOARD_MEMBER,
                Roles.INDEPENDENT_CHAIR,
                Roles.SAFEGUARDING_OFFICER,
                Roles.BUSINESS_MANAGER,
                Roles.PANEL_CHAIR)
        ? meetings.all().stream().filter(meeting -> meeting.day().isBefore(today)).toList()
        : List.of();
  }
}
