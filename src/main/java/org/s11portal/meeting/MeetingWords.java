package org.s11portal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.s11portal.base.OneLine;
import org.s11portal.base.Refused;

/** What a meeting is called, on which day it is, and where; the place may be left open. */
@Embeddable
public record MeetingWords(String title, @Column(name = "on_day") LocalDate day, String place) {

  private static final int LONGEST = 200;

  /** A meeting whose title says something. */
  public MeetingWords {
    title = OneLine.of(title, Integer.MAX_VALUE);
    place = OneLine.of(place, Integer.MAX_VALUE);
    if (title.isEmpty() || title.length() > LONGEST || place.length() > LONGEST) {
      throw new Refused("meeting.refused.words", LONGEST);
    }
  }

  void requireCome(LocalDate today) {
    if (day.isAfter(today)) {
      throw new Refused("meeting.refused.notYet");
    }
  }
}
