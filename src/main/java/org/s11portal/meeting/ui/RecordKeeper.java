package org.s11portal.meeting.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.s11portal.meeting.CorrectMeeting;
import org.s11portal.meeting.Decision;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingPaper;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;

/** What whoever keeps the record may do to the meeting on the screen, as the screen showed it. */
record RecordKeeper(MeetingSummary meeting, MeetingKeeping keeping, Consumer<Runnable> attempt) {

  void change(MeetingWords words) {
    attempt.accept(() -> keeping.change(meeting.seen(), words));
  }

  void receive(String title, String address) {
    attempt.accept(() -> keeping.receive(meeting.seen(), MeetingPaper.typed(title, address)));
  }

  void withdrawPaper(int number) {
    attempt.accept(() -> keeping.withdrawPaper(meeting.seen(), number));
  }

  void decide(String words, Optional<Matter> about) {
    attempt.accept(() -> keeping.decide(meeting.seen(), Decision.about(words, about)));
  }

  void strikeDecision(int number) {
    attempt.accept(() -> keeping.strikeDecision(meeting.seen(), number));
  }

  void hold(String minutes) {
    attempt.accept(() -> keeping.hold(meeting.seen(), minutes));
  }

  void correct(OptionalInt decision, String now, String reason) {
    attempt.accept(
        () -> keeping.correct(new CorrectMeeting(meeting.seen(), decision, now, reason)));
  }
}
