package org.s11portal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.s11portal.base.Refused;

/** The meeting before which a report goes: its day and what it is called. */
@Embeddable
public record BoardMeeting(
    @Column(name = "meeting_on") LocalDate on, @Column(name = "meeting_name") String name) {

  private static final int LONGEST_NAME = 200;

  /** A meeting whose name says something. */
  public BoardMeeting {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Refused("report.refused.meeting", LONGEST_NAME);
    }
  }
}
