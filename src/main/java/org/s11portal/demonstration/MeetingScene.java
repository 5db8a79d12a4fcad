package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.meeting.BoardMeetings;
import org.s11portal.meeting.Decision;
import org.s11portal.meeting.Matter;
import org.s11portal.meeting.MeetingKeeping;
import org.s11portal.meeting.MeetingPaper;
import org.s11portal.meeting.MeetingSummary;
import org.s11portal.meeting.MeetingWords;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The board’s meetings of the year: most are held, one is being recorded, one is to come. */
@Component
@DemonstrationProfile
class MeetingScene {

  /** A meeting as the story has it; without minutes its record is still open. */
  private record Told(
      String title,
      LocalDate day,
      String place,
      List<String> papers,
      List<String> decisions,
      Optional<String> minutes) {

    boolean is(MeetingSummary meeting) {
      return meeting.words().equals(words());
    }

    MeetingWords words() {
      return new MeetingWords(title, day, place);
    }
  }

  private static final LocalDate ENTERED = LocalDate.of(2015, 4, 9);
  private static final int PAPERS_GO_OUT_DAYS_BEFORE = 7;

  private final Acting acting;
  private final MeetingKeeping keeping;
  private final BoardMeetings meetings;
  private final JsonMapper json;

  MeetingScene(Acting acting, MeetingKeeping keeping, BoardMeetings meetings, JsonMapper json) {
    this.acting = acting;
    this.keeping = keeping;
    this.meetings = meetings;
    this.json = json;
  }

  /** The officer enters the dates of the year; which of them is on this day. */
  MeetingSummary enter(LocalDate wanted) {
    acting.as(
        "officer",
        ENTERED,
        LocalTime.of(10, 0),
        () -> told().forEach(one -> keeping.plan(one.words())));
    return acting.as(
        "officer",
        ENTERED.atTime(11, 0).atZone(Dates.LONDON).toInstant(),
        () ->
            meetings.all().stream()
                .filter(one -> one.day().equals(wanted))
                .findFirst()
                .orElseThrow());
  }

  /** Papers went out, decisions were written down, and the record of most was closed. */
  void record(LocalDate today) {
    told()
        .forEach(
            one -> {
              as(one.day().minusDays(PAPERS_GO_OUT_DAYS_BEFORE), () -> papers(one));
              if (!one.day().isAfter(today)) {
                as(one.day(), () -> decisions(one));
              }
            });
  }

  private void papers(Told told) {
    told.papers()
        .forEach(title -> keeping.receive(now(told).seen(), MeetingPaper.typed(title, "")));
  }

  private void decisions(Told told) {
    var decided =
        meetings.read(now(told).id()).matters().stream().filter(Matter::isDecided).findFirst();
    told.decisions()
        .forEach(words -> keeping.decide(now(told).seen(), Decision.about(words, decided)));
    told.minutes().ifPresent(where -> keeping.hold(now(told).seen(), where));
  }

  private MeetingSummary now(Told told) {
    return meetings.all().stream().filter(told::is).findFirst().orElseThrow();
  }

  private void as(LocalDate day, Runnable deed) {
    acting.as("officer", day, LocalTime.of(17, 0), deed);
  }

  private List<Told> told() {
    return Script.read(json, "demonstration/meetings.json", new TypeReference<List<Told>>() {});
  }
}
