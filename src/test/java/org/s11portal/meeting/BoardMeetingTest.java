package org.s11portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.UserId;

class BoardMeetingTest {

  private static final LocalDate DAY = LocalDate.of(2016, 5, 12);
  private static final Instant LATER = Instant.parse("2016-06-01T10:00:00Z");
  private static final UserId OFFICER = new UserId("officer");

  private final BoardMeeting meeting =
      new BoardMeeting(new MeetingWords("Board, May", DAY, "Town hall"));

  @BeforeEach
  void somethingIsDecided() {
    meeting.decide(0, decision("The report is accepted."), DAY);
  }

  private static Decision decision(String words) {
    return Decision.about(words, Optional.empty());
  }

  private void held() {
    meeting.hold(0, "BM 3/16", DAY);
  }

  private MeetingDetail detail() {
    return meeting.detail(List.of());
  }

  private static void refuses(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  @Test
  void meetingThatIsToComeHasNeitherDecidedNorBeenHeld() {
    refuses("meeting.refused.notYet", () -> meeting.decide(0, decision("Early"), DAY.minusDays(1)));
    refuses("meeting.refused.notYet", () -> meeting.hold(0, "BM 3/16", DAY.minusDays(1)));
  }

  @Test
  void meetingThatHasDecidedIsNotMovedToADayToCome() {
    var tomorrow = new MeetingWords("Board, May", DAY.plusDays(1), "Town hall");
    refuses("meeting.refused.notYet", () -> meeting.change(0, tomorrow, DAY));
    meeting.strikeDecision(0, 1);
    meeting.change(0, tomorrow, DAY);
    assertThat(detail().summary().day()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void recordIsNotClosedWithoutSayingWhereTheMinutesAre() {
    refuses("meeting.refused.minutes", () -> meeting.hold(0, " \n ", DAY));
    refuses("meeting.refused.minutes", () -> meeting.hold(0, "x".repeat(201), DAY));
  }

  @Test
  void closedRecordIsNotChanged() {
    held();
    refuses("meeting.refused.held", () -> meeting.decide(0, decision("Late"), DAY));
    refuses("meeting.refused.held", () -> meeting.strikeDecision(0, 1));
    refuses("meeting.refused.held", () -> meeting.receive(0, MeetingPaper.typed("Late", "")));
    refuses("meeting.refused.held", () -> meeting.withdrawPaper(0, 1));
    refuses("meeting.refused.held", () -> meeting.hold(0, "Again", DAY));
    refuses(
        "meeting.refused.held", () -> meeting.change(0, new MeetingWords("Other", DAY, ""), DAY));
  }

  @Test
  void correctionKeepsWhatStoodThereWithReasonAndBy() {
    held();
    correct(OptionalInt.of(1), "The interim report is accepted.");
    correct(OptionalInt.empty(), "BM 4/16");
    assertThat(detail().decisions()).containsExactly(decision("The interim report is accepted."));
    assertThat(detail().minutes()).isEqualTo("BM 4/16");
    assertThat(detail().corrections())
        .extracting(Correction::before)
        .containsExactly("The report is accepted.", "BM 3/16");
    assertThat(detail().corrections())
        .allSatisfy(
            one -> {
              assertThat(one.by()).isEqualTo(OFFICER);
              assertThat(one.at()).isEqualTo(LATER);
              assertThat(one.reason()).isEqualTo("Misheard");
            });
  }

  private void correct(OptionalInt decision, String now) {
    meeting.correct(
        new CorrectMeeting(meeting.summary().seen(), decision, now, "Misheard"), OFFICER, LATER);
  }

  @Test
  void onlyAClosedRecordIsCorrectedAndOnlyWithAReason() {
    refuses("meeting.refused.notHeld", () -> correct(OptionalInt.empty(), "BM 4/16"));
    var seen = meeting.summary().seen();
    refuses(
        "meeting.refused.correction",
        () -> new CorrectMeeting(seen, OptionalInt.empty(), "BM 4/16", " "));
  }

  @Test
  void decisionThatIsNotThereIsNeitherStruckNorCorrected() {
    assertThatThrownBy(() -> meeting.strikeDecision(0, 2)).isInstanceOf(NotFound.class);
    held();
    assertThatThrownBy(() -> correct(OptionalInt.of(0), "x")).isInstanceOf(NotFound.class);
  }

  @Test
  void whoHoldsAnEarlierVersionChangesNothing() {
    assertThatThrownBy(() -> meeting.receive(7, MeetingPaper.typed("Plan", "")))
        .isInstanceOf(Stale.class);
  }

  @Test
  void decisionsCountForReadersOnceTheRecordIsClosed() {
    assertThat(detail().forReaders().decisions()).isEmpty();
    held();
    assertThat(detail().forReaders().decisions()).hasSize(1);
  }

  @Test
  void wordsThatSayNothingOrTooMuchAreRefused() {
    refuses("meeting.refused.words", () -> new MeetingWords(" ", DAY, ""));
    refuses("meeting.refused.words", () -> new MeetingWords("x".repeat(201), DAY, ""));
    refuses("meeting.refused.decision", () -> decision("\n"));
    refuses("meeting.refused.paper", () -> MeetingPaper.typed("", "https://example.org"));
    refuses("evidence.refused.address", () -> MeetingPaper.typed("A", "javascript:alert(1)"));
    assertThat(new MeetingWords("Board,\r\nMay", DAY, "").title()).isEqualTo("Board, May");
  }
}
