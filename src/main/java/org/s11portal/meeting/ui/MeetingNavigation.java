package org.s11portal.meeting.ui;

import org.s11portal.meeting.MeetingId;
import org.springframework.modulith.NamedInterface;

/** The addresses of the meetings’ screens, for links from anywhere. */
@NamedInterface("ui")
public final class MeetingNavigation {

  static final String MEETINGS = "meetings";

  private MeetingNavigation() {}

  /** All meetings. */
  public static String meetings() {
    return MEETINGS;
  }

  /** One meeting, with its papers and decisions. */
  public static String meeting(MeetingId meeting) {
    return MEETINGS + "/" + meeting.value();
  }
}
