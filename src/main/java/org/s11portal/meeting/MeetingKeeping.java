package org.s11portal.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the record of the board’s meetings. */
@Service
@Transactional
@RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
public class MeetingKeeping {

  private final BoardMeetingRepository meetings;
  private final CurrentUser currentUser;
  private final Clock clock;

  MeetingKeeping(BoardMeetingRepository meetings, CurrentUser currentUser, Clock clock) {
    this.meetings = meetings;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Plans a meeting, or enters one that has been.
   *
   * @throws Refused when one of this title on this day is already there
   */
  public MeetingId plan(MeetingWords words) {
    if (meetings.findByWordsDayAndWordsTitle(words.day(), words.title()).isPresent()) {
      throw new Refused("meeting.refused.twice", words.title());
    }
    return meetings.saveAndFlush(new BoardMeeting(words)).id();
  }

  /** Calls it differently, or moves it. */
  public void change(SeenMeeting seen, MeetingWords words) {
    meetings
        .findByWordsDayAndWordsTitle(words.day(), words.title())
        .filter(other -> !other.id().equals(seen.id()))
        .ifPresent(
            other -> {
              throw new Refused("meeting.refused.twice", words.title());
            });
    find(seen).change(seen.version(), words, today());
  }

  public void receive(SeenMeeting seen, MeetingPaper paper) {
    find(seen).receive(seen.version(), paper);
  }

  /** Looks whether papers may still come, before somebody sends one. */
  @Transactional(readOnly = true)
  public void requireOpen(MeetingId meeting) {
    meetings.findById(meeting.value()).orElseThrow(NotFound::new).requirePlanned();
  }

  /** Several may arrive in one moment: each waits for the one before. */
  public void receive(MeetingId meeting, DocumentSummary uploaded) {
    meetings.take(meeting.value()).orElseThrow(NotFound::new).receive(uploaded);
  }

  /** Takes a paper off again, counted from one. */
  public void withdrawPaper(SeenMeeting seen, int number) {
    find(seen).withdrawPaper(seen.version(), number);
  }

  /** Writes down what was decided, on the day of the meeting or after it. */
  public void decide(SeenMeeting seen, Decision decision) {
    find(seen).decide(seen.version(), decision, today());
  }

  /** Takes out a decision that was written down wrongly, counted from one. */
  public void strikeDecision(SeenMeeting seen, int number) {
    find(seen).strikeDecision(seen.version(), number);
  }

  /** Closes the record of a meeting that was held, with where its minutes are. */
  public void hold(SeenMeeting seen, String minutes) {
    find(seen).hold(seen.version(), minutes, today());
  }

  /** Sets the record of a held meeting right, with the reason. */
  public void correct(CorrectMeeting right) {
    find(right.meeting()).correct(right, currentUser.get().user(), clock.instant());
  }

  private BoardMeeting find(SeenMeeting seen) {
    return meetings.findById(seen.id().value()).orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
