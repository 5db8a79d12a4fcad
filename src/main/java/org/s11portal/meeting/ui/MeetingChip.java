package org.s11portal.meeting.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import org.s11portal.base.ui.Chip;
import org.s11portal.meeting.MeetingStatus;
import org.s11portal.meeting.MeetingSummary;

/** How far a meeting has come, as a chip. */
final class MeetingChip {

  private MeetingChip() {}

  static Chip of(MeetingSummary meeting, LocalDate today) {
    if (meeting.status() == MeetingStatus.HELD) {
      return Chip.ok(meeting.status().label());
    }
    return meeting.day().isBefore(today)
        ? Chip.warn(text("meeting.notRecorded"))
        : Chip.on(meeting.status().label());
  }
}
