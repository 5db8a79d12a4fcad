package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.s11portal.audit.ActionTaken;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.Returns;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.panel.ActionChecks;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.AgreeAction;
import org.s11portal.panel.AgreedActions;
import org.s11portal.panel.AskedOf;
import org.s11portal.panel.AttendanceDetail;
import org.s11portal.panel.BookPanel;
import org.s11portal.panel.ChallengeEvidence;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.Challenges;
import org.s11portal.panel.CheckAction;
import org.s11portal.panel.EscalateChallenge;
import org.s11portal.panel.MemberViews;
import org.s11portal.panel.ModerationDetail;
import org.s11portal.panel.Moderations;
import org.s11portal.panel.PanelBookings;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelSchedule;
import org.s11portal.panel.Part;
import org.s11portal.panel.Presence;
import org.s11portal.panel.RaiseChallenge;
import org.s11portal.panel.RecordModeration;
import org.s11portal.panel.SeatPlan;
import org.s11portal.panel.SittingPlan;
import org.s11portal.panel.Sittings;
import org.s11portal.panel.WriteText;
import org.s11portal.panel.WrittenText;
import org.s11portal.standards.Grade;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A panel is booked, sits, asks, minutes and moderates. */
@Component
@DemonstrationProfile
class PanelScene {

  private static final int DAYS_TO_DECIDE = 75;
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private final Acting acting;
  private final ReturnDesk desk;
  private final Returns returns;
  private final PanelBookings bookings;
  private final Sittings sittings;
  private final Challenges challenges;
  private final ChallengeEvidence evidence;
  private final Moderations moderations;
  private final MemberViews views;
  private final AgreedActions agreed;
  private final PanelSchedule schedule;
  private final ActionChecks checks;
  private final TransactionTemplate together;

  PanelScene(
      Acting acting,
      ReturnDesk desk,
      Returns returns,
      PanelBookings bookings,
      Sittings sittings,
      Challenges challenges,
      ChallengeEvidence evidence,
      Moderations moderations,
      MemberViews views,
      AgreedActions agreed,
      PanelSchedule schedule,
      ActionChecks checks,
      TransactionTemplate together) {
    this.acting = acting;
    this.desk = desk;
    this.returns = returns;
    this.bookings = bookings;
    this.sittings = sittings;
    this.challenges = challenges;
    this.evidence = evidence;
    this.moderations = moderations;
    this.views = views;
    this.agreed = agreed;
    this.schedule = schedule;
    this.checks = checks;
    this.together = together;
  }

  /**
   * Who sits: the chair, three members of other agencies, a deputy for one of them, and the officer
   * as clerk.
   */
  static List<SeatPlan> seats(Script script, String agency) {
    var members =
        script.partnership().panelPeople().stream()
            .filter(person -> person.username().startsWith("panelmember"))
            .filter(person -> person.agencyOf().filter(agency::equals).isEmpty())
            .map(person -> new UserId(person.username()))
            .toList();
    return List.of(
        new SeatPlan(new UserId("panelchair"), Part.CHAIR),
        new SeatPlan(new UserId("officer"), Part.CLERK),
        new SeatPlan(members.get(0), Part.MEMBER, Optional.of(members.get(3))),
        new SeatPlan(members.get(1), Part.MEMBER),
        new SeatPlan(members.get(2), Part.MEMBER));
  }

  /** Opens scrutiny and books the panel a few weeks ahead. */
  PanelId book(Script script, RoundTale round, String agency, LocalDate day, int hour) {
    var asked = day.minusWeeks(4).atTime(MORNING).atZone(Dates.LONDON).toInstant();
    var plan =
        new SittingPlan(
            day,
            LocalTime.of(hour, 0),
            LocalTime.of(hour + 1, 30),
            "Council House, Committee Room 2");
    return acting.as(
        "officer",
        asked,
        () -> {
          desk.openScrutiny(returns.read(round.id(), new AgencyId(agency)).assessment().id());
          return bookings.book(
              new BookPanel(round.id(), new AgencyId(agency), plan, seats(script, agency)));
        });
  }

  /** The panel sits and grades as many standards as it comes to. */
  void sit(Script script, RoundTale round, PanelId panel, String agency, LocalDate day, Sat how) {
    together.executeWithoutResult(
        transaction -> {
          var seats = seats(script, agency);
          acting.as("panelchair", day, how.from(), () -> sittings.hold(panel));
          acting.as("panelchair", day, how.from().plusMinutes(5), () -> attended(panel, seats));
          var member = seats.getLast().person().value();
          var whole =
              acting.as(
                  "panelchair",
                  day.atTime(how.from()).atZone(Dates.LONDON).toInstant(),
                  () -> returns.read(round.id(), new AgencyId(agency)));
          new Talk(script, round, panel, agency, day, how, member).over(whole);
        });
  }

  /** How far a sitting comes. */
  record Sat(LocalTime from, int standards, int openChallenges) {}

  private void attended(PanelId panel, List<SeatPlan> seats) {
    sittings.attended(
        panel,
        seats.stream()
            .map(seat -> new AttendanceDetail(seat.person(), Presence.PRESENT, Optional.empty()))
            .toList());
  }

  /** The conversation of one sitting. */
  private final class Talk {

    private final Script script;
    private final RoundTale round;
    private final PanelId panel;
    private final String agency;
    private final LocalDate day;
    private final Sat how;
    private final String member;
    private int leftOpen;

    Talk(
        Script script,
        RoundTale round,
        PanelId panel,
        String agency,
        LocalDate day,
        Sat how,
        String member) {
      this.script = script;
      this.round = round;
      this.panel = panel;
      this.agency = agency;
      this.day = day;
      this.how = how;
      this.member = member;
      leftOpen = how.openChallenges();
    }

    void over(ReturnDetail whole) {
      acting.as("panelchair", day, how.from().plusMinutes(15), this::verify);
      for (var standard : round.set().standards()) {
        if (standard.number() > how.standards()) {
          return;
        }
        standard.criteria().stream()
            .map(criterion -> whole.answer(criterion.code()).orElseThrow())
            .forEach(this::about);
        acting.as(
            "panelchair",
            day,
            how.from().plusMinutes(80),
            () -> moderations.agreeWithStandard(panel, standard.number()));
      }
    }

    /** What the board’s plan did about last year’s findings is looked at first. */
    private void verify() {
      var sheet = schedule.desk(panel);
      sheet
          .lastYear()
          .ifPresent(
              last ->
                  last.taken()
                      .forEach(
                          (code, actions) ->
                              actions.stream()
                                  .filter(ActionTaken::completed)
                                  .forEach(action -> verify(code, action))));
    }

    private void verify(String code, ActionTaken action) {
      var seen = Dice.of("verify", agency, code, action.ref()).chance(0.6);
      checks.check(
          new CheckAction(
              panel, code, action.link(), seen, seen ? "" : text("demonstration.notVerified")));
    }

    private void about(AnswerDetail answer) {
      var lines = Objects.requireNonNull(script.lines().get(answer.code()));
      var cast = script.partnership().agency(agency);
      var dice = Dice.of("panel", round.id().value(), agency, answer.code());
      var self = answer.grade().orElseThrow();
      var rank = round.set().scale().rank(self);
      if (rank > 0 && dice.chance(answer.code().equals("9.3") ? 0.5 : 0.12)) {
        minute(answer, cast.say(dice.pick(lines.minute())));
        challenge(answer, cast, lines, dice);
        moderate(answer, rank - 1, cast.say(dice.pick(lines.lowered())));
        agree(answer.code(), rank - 1, cast, dice.pick(lines.improvement()));
      } else if (rank < 3 && dice.chance(0.05)) {
        minute(answer, cast.say(dice.pick(lines.minute())));
        moderate(answer, rank + 1, cast.say(dice.pick(lines.raised())));
      }
    }

    private void minute(AnswerDetail answer, String words) {
      acting.as(
          "officer",
          day,
          how.from().plusMinutes(20),
          () ->
              sittings.minute(
                  new WriteText(
                      panel, new AgendaItem(answer.code()), words, WrittenText.NOTHING_YET)));
    }

    private void moderate(AnswerDetail answer, int rank, String reason) {
      var grade = round.set().scale().bands().get(rank).grade();
      if (answer.code().equals("9.3")) {
        acting.as(
            member,
            day,
            how.from().plusMinutes(35),
            () -> views.say(panel, answer.code(), grade, reason));
      }
      acting.as(
          "panelchair",
          day,
          how.from().plusMinutes(40),
          () -> record(answer.code(), grade, reason));
    }

    /** A gap that the panel found by itself leaves the agency something to do. */
    private void agree(String code, int rank, Script.Cast cast, Script.Promise promise) {
      if (round.set().scale().bands().get(rank).gap()) {
        var planned =
            new PlannedImprovement(cast.say(promise.what()), cast.say(promise.who()), until());
        acting.as(
            "panelchair",
            day,
            how.from().plusMinutes(45),
            () -> agreed.agree(new AgreeAction(panel, code, planned)));
      }
    }

    private LocalDate until() {
      return day.plusMonths(5).withDayOfMonth(1).plusMonths(1).minusDays(1);
    }

    private void record(String code, Grade grade, String reason) {
      moderations.record(
          new RecordModeration(panel, code, grade, reason, ModerationDetail.NOTHING_YET));
    }

    /** The last few stay open where the story wants it; the others are answered and accepted. */
    private void challenge(AnswerDetail answer, Script.Cast cast, Script.Lines lines, Dice dice) {
      var which = dice.upTo(lines.challenge().size());
      var follow = Dice.of("challenge", round.id().value(), agency, answer.code());
      var raised =
          acting.as(
              member,
              day.atTime(how.from().plusMinutes(30)).atZone(Dates.LONDON).toInstant(),
              () ->
                  challenges.raise(
                      new RaiseChallenge(
                          panel,
                          answer.code(),
                          cast.say(lines.challenge().get(which)),
                          day.plusWeeks(2),
                          putTo(follow))));
      if (leftOpen > 0) {
        leftOpen--;
        return;
      }
      settle(raised.id(), cast.say(lines.answer().get(which)), follow);
    }

    private AskedOf putTo(Dice follow) {
      return follow.chance(0.3)
          ? AskedOf.named(text("demonstration.challenge.role"))
          : AskedOf.LEAD;
    }

    private void settle(ChallengeId challenge, String reply, Dice follow) {
      acting.as(
          agency + "-lead",
          day.plusDays(8),
          LocalTime.of(11, 20),
          () -> {
            if (follow.chance(0.6)) {
              evidence.ours().stream()
                  .findFirst()
                  .ifPresent(document -> evidence.attach(challenge, document.id()));
            }
            challenges.answer(challenge, reply);
          });
      if (follow.chance(0.15)) {
        passedUp(challenge);
      } else {
        acting.as(
            "panelchair",
            day.plusDays(13),
            LocalTime.of(16, 5),
            () ->
                challenges.accept(
                    challenge, text("demonstration.challenge.accepted." + (1 + follow.upTo(3)))));
      }
    }

    /** The board has decided what was to be decided long ago; of the rest, some is overdue. */
    private void passedUp(ChallengeId challenge) {
      var by = day.plusDays(DAYS_TO_DECIDE);
      acting.as(
          "panelchair",
          day.plusDays(13),
          LocalTime.of(16, 5),
          () ->
              challenges.escalate(
                  challenge,
                  new EscalateChallenge(
                      text("demonstration.challenge.board"),
                      by,
                      text("demonstration.challenge.escalated"))));
      if (by.isBefore(DemonstrationClock.FIRST_DAY.minusMonths(1))) {
        acting.as(
            "officer",
            by,
            LocalTime.of(10, 15),
            () -> challenges.close(challenge, text("demonstration.challenge.closed")));
      }
    }
  }
}
