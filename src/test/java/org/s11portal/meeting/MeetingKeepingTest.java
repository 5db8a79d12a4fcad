package org.s11portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MeetingKeepingTest {

  private static final MeetingWords MAY =
      new MeetingWords("Board, May", LocalDate.of(2016, 5, 12), "Town hall");

  @Autowired private MeetingKeeping keeping;
  @Autowired private BoardMeetings meetings;

  private MeetingId meeting = new MeetingId(UUID.randomUUID());

  @BeforeEach
  void planned() {
    SignInAs.officer();
    meeting = keeping.plan(MAY);
  }

  private SeenMeeting seen() {
    return meetings.get(meeting).seen();
  }

  private void recorded() {
    keeping.receive(seen(), MeetingPaper.typed("The plan", "https://example.org/plan"));
    keeping.receive(seen(), MeetingPaper.typed("A word of the chair", ""));
    keeping.decide(seen(), Decision.about("=1+1 <b>is</b> agreed", Optional.empty()));
  }

  @Test
  void recordIsReadAsItWasKept() {
    recorded();
    keeping.withdrawPaper(seen(), 2);
    keeping.hold(seen(), "BM 3/16");
    keeping.correct(
        new CorrectMeeting(seen(), OptionalInt.of(1), "It is agreed", "A slip of the pen"));
    SignInAs.boardMember();
    var read = meetings.read(meeting);
    assertThat(read.papers()).extracting(MeetingPaper::title).containsExactly("The plan");
    assertThat(read.decisions()).extracting(Decision::words).containsExactly("It is agreed");
    assertThat(read.corrections())
        .extracting(Correction::before)
        .containsExactly("=1+1 <b>is</b> agreed");
    assertThat(read.minutes()).isEqualTo("BM 3/16");
  }

  @Test
  void whatIsBeingRecordedIsShownToThoseWhoRecordIt() {
    recorded();
    SignInAs.manager();
    assertThat(meetings.read(meeting).decisions()).hasSize(1);
    SignInAs.independentChair();
    assertThat(meetings.read(meeting).decisions()).isEmpty();
    assertThat(meetings.read(meeting).papers()).hasSize(2);
  }

  @Test
  void sameMeetingIsNotEnteredTwice() {
    assertThatThrownBy(() -> keeping.plan(MAY)).isInstanceOf(Refused.class);
    var june = keeping.plan(new MeetingWords("Board, June", MAY.day(), ""));
    assertThatThrownBy(() -> keeping.change(meetings.get(june).seen(), MAY))
        .isInstanceOf(Refused.class);
    keeping.change(seen(), new MeetingWords(MAY.title(), MAY.day(), "Library"));
    assertThat(meetings.get(meeting).words().place()).isEqualTo("Library");
  }

  @Test
  void whoHoldsAnEarlierVersionOverwritesNothing() {
    var held = seen();
    recorded();
    assertThatThrownBy(() -> keeping.hold(held, "BM 3/16")).isInstanceOf(Stale.class);
  }

  @Test
  void unknownMeetingIsNotFound() {
    var unknown = new MeetingId(UUID.randomUUID());
    assertThatThrownBy(() -> meetings.read(unknown)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keeping.hold(new SeenMeeting(unknown, 0), "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> MeetingId.of("' or 1=1")).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyOfficerAndManagerKeepTheRecord() {
    var held = seen();
    for (Runnable signIn :
        new Runnable[] {SignInAs::boardMember, SignInAs::independentChair, SignInAs::panelChair}) {
      signIn.run();
      assertThat(meetings.all()).hasSize(1);
      denied(() -> keeping.plan(MAY));
      denied(() -> keeping.change(held, MAY));
      denied(() -> keeping.receive(held, MeetingPaper.typed("x", "")));
      denied(() -> keeping.withdrawPaper(held, 1));
      denied(() -> keeping.decide(held, Decision.about("x", Optional.empty())));
      denied(() -> keeping.strikeDecision(held, 1));
      denied(() -> keeping.hold(held, "x"));
      denied(() -> keeping.correct(new CorrectMeeting(held, OptionalInt.empty(), "x", "x")));
    }
  }

  @Test
  void agenciesDoNotReadTheBoardsMeetings() {
    SignInAs.lead("bchc");
    denied(() -> meetings.all());
    denied(() -> meetings.get(meeting));
    denied(() -> meetings.read(meeting));
  }

  private static void denied(Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(AccessDeniedException.class);
  }
}
