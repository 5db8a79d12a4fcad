package org.s11portal.meeting;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;

/** Which meeting it is and how far it has come. */
public record MeetingSummary(MeetingId id, MeetingWords words, MeetingStatus status, long version) {

  public String title() {
    return words.title();
  }

  public LocalDate day() {
    return words.day();
  }

  /** Its title and day, as people name it. */
  public String name() {
    return text("meeting.name", title(), Dates.day(day()));
  }

  /**
   * That its record is still open.
   *
   * @throws Refused when the meeting was held and the record is closed
   */
  public void requireOpen() {
    status.requirePlanned();
  }

  /**
   * That it can have decided something.
   *
   * @throws Refused when it is still to come
   */
  public void requireCome(LocalDate today) {
    words.requireCome(today);
  }

  /** For a change of what the screen shows. */
  public SeenMeeting seen() {
    return new SeenMeeting(id, version);
  }
}
