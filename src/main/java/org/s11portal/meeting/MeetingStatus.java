package org.s11portal.meeting;

import static org.s11portal.base.Texts.text;

import org.s11portal.base.Refused;

/** The life of a meeting: planned, then held, and from then on only corrected. */
public enum MeetingStatus {
  PLANNED,
  HELD;

  /** The words for it. */
  public String label() {
    return text("meeting.status." + this);
  }

  void requirePlanned() {
    if (this != PLANNED) {
      throw new Refused("meeting.refused.held");
    }
  }

  void requireHeld() {
    if (this != HELD) {
      throw new Refused("meeting.refused.notHeld");
    }
  }
}
