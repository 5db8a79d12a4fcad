package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.panel.PanelId;
import org.springframework.stereotype.Component;

/**
 * The round of 2015–16 as it stands in April 2016: ten agencies published, two moderated, two
 * waiting for their minutes, two panels to be reconvened, and three centres that joined late.
 */
@Component
@DemonstrationProfile
class ThisYear {

  /** A panel of the schedule. */
  private record Booked(String agency, LocalDate day, int hour) {}

  private static final List<Booked> SCHEDULE =
      List.of(
          new Booked("asc", LocalDate.of(2015, 9, 22), 14),
          new Booked("yos", LocalDate.of(2015, 10, 13), 14),
          new Booked("swb-ccg", LocalDate.of(2015, 11, 3), 13),
          new Booked("swa", LocalDate.of(2015, 11, 3), 15),
          new Booked("cafcass", LocalDate.of(2015, 12, 1), 13),
          new Booked("nps", LocalDate.of(2015, 12, 1), 15),
          new Booked("swbh", LocalDate.of(2016, 1, 25), 13),
          new Booked("nhs-england", LocalDate.of(2016, 1, 25), 15),
          new Booked("bchc", LocalDate.of(2016, 2, 16), 13),
          new Booked("neighbourhoods", LocalDate.of(2016, 2, 16), 15),
          new Booked("bcpft", LocalDate.of(2016, 3, 8), 13),
          new Booked("csc", LocalDate.of(2016, 3, 8), 15),
          new Booked("public-health", LocalDate.of(2016, 3, 15), 13),
          new Booked("west-midlands-police", LocalDate.of(2016, 3, 15), 15),
          new Booked("barnardos", LocalDate.of(2016, 3, 23), 13),
          new Booked("crc", LocalDate.of(2016, 3, 23), 15));

  private static final Set<String> TO_BE_RECONVENED = Set.of("public-health", "crc");
  private static final Set<String> MINUTES_OUT = Set.of("csc", "barnardos");
  private static final Set<String> MODERATED = Set.of("bcpft", "west-midlands-police");
  private static final String AMENDED = "asc";
  private static final String WITH_MORE_TO_SHOW = "bchc";
  private static final LocalDate INTERIM = LocalDate.of(2015, 12, 10);
  private static final LocalDate WINTER = LocalDate.of(2016, 1, 14);
  private static final LocalDate SPRING = LocalDate.of(2016, 4, 7);

  private final RoundScene rounds;
  private final ReturnScene returns;
  private final AmendmentScene amendments;
  private final PanelScene panels;
  private final LineScene lines;
  private final Afterwards afterwards;
  private final TeamScene team;
  private final ReportScene reports;
  private final DatesScene dates;
  private final MeetingScene meetings;
  private final FindingScene findings;
  private final ThemeScene themes;
  private final LateScene late;
  private final LetterScene letters;
  private final TemplateScene templates;

  ThisYear(
      RoundScene rounds,
      ReturnScene returns,
      AmendmentScene amendments,
      PanelScene panels,
      LineScene lines,
      Afterwards afterwards,
      TeamScene team,
      ReportScene reports,
      DatesScene dates,
      MeetingScene meetings,
      FindingScene findings,
      ThemeScene themes,
      LateScene late,
      LetterScene letters,
      TemplateScene templates) {
    this.rounds = rounds;
    this.returns = returns;
    this.amendments = amendments;
    this.panels = panels;
    this.lines = lines;
    this.afterwards = afterwards;
    this.team = team;
    this.reports = reports;
    this.dates = dates;
    this.meetings = meetings;
    this.findings = findings;
    this.themes = themes;
    this.late = late;
    this.letters = letters;
    this.templates = templates;
  }

  void play(Script script) {
    var panelled = script.panelled();
    var round = rounds.thisYear(panelled);
    panelled.forEach(agency -> returns.whole(script, round, agency));
    amendments.play(script, round, AMENDED, LocalDate.of(2015, 9, 3));
    between(LocalDate.MIN, LocalDate.of(2015, 11, 3)).forEach(one -> wholly(script, round, one));
    afterwards.publish(round.id(), INTERIM);
    findings.rest(round.id(), INTERIM, "1a");
    findings.answer(round.id(), INTERIM.plusDays(6), Map.of("9.3", "5f", "8.1", "6a"));
    reports.interim(round.id(), INTERIM, meetings.enter(INTERIM.plusDays(7)));
    between(LocalDate.of(2015, 11, 3), LocalDate.of(2015, 12, 1))
        .forEach(one -> wholly(script, round, one));
    afterwards.publish(round.id(), WINTER);
    letters.play(round.id(), "yos", WINTER.plusDays(5));
    between(LocalDate.of(2015, 12, 1), LocalDate.MAX)
        .filter(one -> !unfinished(one.agency()))
        .forEach(one -> wholly(script, round, one));
    afterwards.publish(round.id(), SPRING);
    findings.answer(round.id(), SPRING.plusDays(6), Map.of("9.3", "5f", "8.1", "6a"));
    SCHEDULE.stream()
        .filter(one -> unfinished(one.agency()))
        .forEach(one -> asFarAsItIs(script, round, one));
    centres(script, round);
    dates.play(round.id());
    themes.play(round.id(), LocalDate.of(2016, 4, 13));
    // When everything has happened, so that its figures are those of the story.
    meetings.record(DemonstrationClock.FIRST_DAY);
    templates.play(LocalDate.of(2016, 4, 14));
    reports.full(round.id(), LocalDate.of(2016, 4, 15));
  }

  /** The panels after one day, up to another and with it. */
  private static Stream<Booked> between(LocalDate after, LocalDate until) {
    return SCHEDULE.stream().filter(one -> one.day().isAfter(after) && !one.day().isAfter(until));
  }

  private static boolean unfinished(String agency) {
    return TO_BE_RECONVENED.contains(agency)
        || MINUTES_OUT.contains(agency)
        || MODERATED.contains(agency);
  }

  private void wholly(Script script, RoundTale round, Booked booked) {
    var panel = panels.book(script, round, booked.agency(), booked.day(), booked.hour());
    lines.prepare(panel, booked.agency(), booked.day());
    if (booked.agency().equals(WITH_MORE_TO_SHOW)) {
      late.play(round.id(), booked.agency(), "3.1", booked.day().minusDays(4));
    }
    sit(script, round, booked, panel, 9, 0);
    afterwards.conclude(panel, booked.day().plusDays(14));
    afterwards.circulate(panel, booked.day().plusDays(15));
    afterwards.agree(panel, booked.agency(), booked.day().plusDays(22));
    afterwards.approve(panel, booked.day().plusDays(29));
  }

  private void asFarAsItIs(Script script, RoundTale round, Booked booked) {
    var panel = panels.book(script, round, booked.agency(), booked.day(), booked.hour());
    lines.prepare(panel, booked.agency(), booked.day());
    if (TO_BE_RECONVENED.contains(booked.agency())) {
      sit(script, round, booked, panel, 5, 2);
      afterwards.reconvene(panel, booked.day(), text("demonstration.reconvene"));
      return;
    }
    sit(script, round, booked, panel, 9, 0);
    afterwards.conclude(panel, booked.day().plusDays(14));
    afterwards.circulate(panel, booked.day().plusDays(15));
    if (MINUTES_OUT.contains(booked.agency())) {
      afterwards.comment(panel, booked.agency(), booked.day().plusDays(20));
    }
    if (booked.agency().equals("csc")) {
      afterwards.answer(panel, booked.day().plusDays(27));
    }
    if (MODERATED.contains(booked.agency())) {
      afterwards.agree(panel, booked.agency(), booked.day().plusDays(22));
      afterwards.approve(panel, LocalDate.of(2016, 4, 14));
    }
  }

  private void sit(
      Script script, RoundTale round, Booked booked, PanelId panel, int standards, int open) {
    panels.sit(
        script,
        round,
        panel,
        booked.agency(),
        booked.day(),
        new PanelScene.Sat(LocalTime.of(booked.hour(), 0), standards, open));
    lines.hear(panel, booked.day(), LocalTime.of(booked.hour(), 0), open == 0);
  }

  /**
   * One has a single criterion left, one waits for its declaration, one has not begun and was given
   * longer.
   */
  private void centres(Script script, RoundTale round) {
    var asked = LocalDate.of(2015, 12, 7);
    List.of("hillside", "canalside", "orchard-lane")
        .forEach(centre -> rounds.askLate(round, centre, asked, LocalDate.of(2016, 4, 29)));
    rounds.extend(
        round,
        "canalside",
        LocalDate.of(2016, 4, 11),
        LocalDate.of(2016, 5, 13),
        text("demonstration.extension"));
    var late = round.within(LocalDate.of(2016, 1, 11), LocalDate.of(2016, 4, 15));
    var all = (int) round.set().criteria().count();
    team.shareOut(round, "hillside", LocalDate.of(2016, 1, 11));
    returns.answer(script, late, "hillside", all - 1);
    team.talk("hillside", LocalDate.of(2016, 4, 12));
    returns.answer(script, late, "orchard-lane", all);
    returns.sendToSignOff("orchard-lane", LocalDate.of(2016, 4, 14));
  }
}
