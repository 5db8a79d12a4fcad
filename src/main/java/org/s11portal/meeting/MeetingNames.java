package org.s11portal.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What meetings are called, for what refers to them; whoever asks it has seen to who may know. */
@Component
public class MeetingNames {

  private final BoardMeetingRepository meetings;

  MeetingNames(BoardMeetingRepository meetings) {
    this.meetings = meetings;
  }

  /** Of these, in one statement. */
  public Map<MeetingId, String> of(Collection<MeetingId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : meetings.findByIdIn(ids.stream().map(MeetingId::value).toList()).stream()
            .map(BoardMeeting::summary)
            .collect(Collectors.toMap(MeetingSummary::id, MeetingSummary::name));
  }
}
