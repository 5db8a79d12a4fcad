package org.s11portal.meeting.ui;

import java.util.Optional;
import java.util.OptionalInt;
import org.s11portal.meeting.CorrectMeeting;
import org.s11portal.meeting.Decision;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingPaper;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;

/** What whoever keeps the record may do to the meeting on the screen, as the screen showed it. */
record RecordKeeper(MeetingSummary meeting, MeetingKeeping keeping, Saving saving) {

  /** Does it, and what else is begun on the screen stays. */
  interface Saving {
    void save(Runnable deed, String... words);
  }

  void change(MeetingWords words) {
    saving.save(() -> keeping.change(meeting.seen(), words), words.title(), words.place());
  }

  void receive(String title, String address) {
    saving.save(
        () -> keeping.receive(meeting.seen(), MeetingPaper.typed(title, address)), title, address);
  }

  void withdrawPaper(int number) {
    saving.save(() -> keeping.withdrawPaper(meeting.seen(), number));
  }

  void decide(String words, Optional<Matter> about) {
    saving.save(() -> keeping.decide(meeting.seen(), Decision.about(words, about)), words);
  }

  void strikeDecision(int number) {
    saving.save(() -> keeping.strikeDecision(meeting.seen(), number));
  }

  void hold(String minutes) {
    saving.save(() -> keeping.hold(meeting.seen(), minutes), minutes);
  }

  void correct(OptionalInt decision, String now, String reason) {
    saving.save(
        () -> keeping.correct(new CorrectMeeting(meeting.seen(), decision, now, reason)),
        now,
        reason);
  }
}
