package org.s11portal.meeting.ui;

import org.s11portal.identity.CurrentUser;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.MeetingKeeping;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Gives other screens the choice of a meeting, as far as whoever looks at them keeps meetings. */
@NamedInterface("ui")
@Component
public class MeetingChoices {

  private final BoardMeetings meetings;
  private final MeetingKeeping keeping;
  private final CurrentUser currentUser;

  MeetingChoices(BoardMeetings meetings, MeetingKeeping keeping, CurrentUser currentUser) {
    this.meetings = meetings;
    this.keeping = keeping;
    this.currentUser = currentUser;
  }

  /** A choice of all meetings; who keeps them can enter one that is missing. */
  public MeetingChoice choice() {
    var choice = new MeetingChoice(meetings);
    return MayKeep.of(currentUser.get()) ? choice.orEnter(keeping) : choice;
  }
}
