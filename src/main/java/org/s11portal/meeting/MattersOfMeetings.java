package org.s11portal.meeting;

import java.util.List;

/**
 * What another module keeps of a meeting: the module that knows the thing says so, so that a
 * meeting never holds a second account of it.
 */
public interface MattersOfMeetings {

  /** What came before this meeting or was decided there. */
  List<Matter> of(MeetingId meeting);
}
