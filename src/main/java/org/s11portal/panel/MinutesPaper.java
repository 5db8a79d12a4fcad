package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardSetDetail;
import org.springframework.stereotype.Component;

/** Writes the minutes of a panel down: who came, what was said, graded and asked. */
@Component
class MinutesPaper {

  private final MinuteRepository minutes;
  private final ModerationRepository moderations;
  private final ChallengeRepository challenges;
  private final MinuteCommentRepository comments;
  private final ActionsOnPaper actions;
  private final Agenda agenda;
  private final LineReader lines;
  private final AuditRounds rounds;
  private final Agencies agencies;
  private final People people;

  MinutesPaper(
      MinuteRepository minutes,
      ModerationRepository moderations,
      ChallengeRepository challenges,
      MinuteCommentRepository comments,
      ActionsOnPaper actions,
      Agenda agenda,
      LineReader lines,
      AuditRounds rounds,
      Agencies agencies,
      People people) {
    this.minutes = minutes;
    this.moderations = moderations;
    this.challenges = challenges;
    this.comments = comments;
    this.actions = actions;
    this.agenda = agenda;
    this.lines = lines;
    this.rounds = rounds;
    this.agencies = agencies;
    this.people = people;
  }

  Paper of(ScrutinyPanel panel) {
    var detail = panel.detail();
    var set = agenda.asked(panel);
    var round = rounds.get(panel.round()).title();
    var agency = agencies.get(panel.agency()).name();
    var paper =
        new Paper(text("panel.paper.title", agency), text("panel.paper.about", agency, round))
            .line(round)
            .line(
                text(
                    panel.status() == PanelStatus.MINUTES_APPROVED
                        ? "panel.paper.approved"
                        : "panel.paper.draft"));
    paper.part(text("panel.paper.attendance"));
    detail.sittings().stream()
        .filter(sitting -> sitting.status() == SittingStatus.HELD)
        .forEach(sitting -> attendance(paper, detail, sitting));
    var titles = new AgendaTitles(set, lines.titles(panel));
    paper.part(text("panel.paper.said"));
    MinutesInOrder.of(minutes.of(panel.id().value()), set)
        .forEach(sitting -> said(paper, detail, sitting, titles));
    grades(paper, panel, set);
    actions.write(paper, panel, set);
    ChallengesOnPaper.write(
        paper, challenges.of(panel.assessment()).stream().map(Challenge::detail).toList(), titles);
    comments(paper, panel);
    return paper;
  }

  private void attendance(Paper paper, PanelDetail panel, SittingDetail sitting) {
    paper.section(when(sitting));
    paper.line(text("panel.paper.place", sitting.place()));
    var deputies =
        people.names(sitting.attendance().stream().flatMap(one -> one.deputy().stream()).toList());
    paper.table(
        text("panel.paper.attendance.on", Dates.day(sitting.date())),
        List.of(text("panel.column.name"), text("panel.column.part"), text("panel.column.came")),
        panel.seats().stream()
            .map(
                seat ->
                    List.of(
                        seat.name(),
                        text("panel.part." + seat.part()),
                        came(sitting, seat.person(), deputies)))
            .toList());
  }

  private static String came(SittingDetail sitting, UserId who, Map<UserId, String> deputies) {
    return sitting.attendance().stream()
        .filter(one -> one.member().equals(who))
        .findFirst()
        .map(
            one -> {
              var word = text("panel.presence." + one.presence());
              var more = one.deputy().map(deputies::get).or(() -> Optional.of(one.interest()));
              return more.filter(it -> !it.isEmpty())
                  .map(it -> text("panel.presence.by", word, it))
                  .orElse(word);
            })
        .orElseGet(() -> text("panel.presence.unknown"));
  }

  private static void said(
      Paper paper, PanelDetail panel, SittingMinutes sitting, AgendaTitles titles) {
    paper.section(when(panel.sittings().get(sitting.number() - 1)));
    sitting.items().stream()
        .filter(item -> !item.text().isBlank())
        .forEach(
            item -> {
              paper.heading(titles.of(item.item()));
              lines(paper, item.text());
            });
  }

  /** Minutes are plain text: each paragraph as it was typed. */
  private static void lines(Paper paper, String words) {
    words.lines().filter(line -> !line.isBlank()).forEach(paper::line);
  }

  private void grades(Paper paper, ScrutinyPanel panel, StandardSetDetail set) {
    var rows = new ArrayList<List<String>>();
    var decided = moderations.of(panel.assessment());
    set.criteria()
        .forEach(
            criterion ->
                decided.stream()
                    .filter(one -> one.code().equals(criterion.code()))
                    .map(one -> one.detail(set.scale()))
                    .map(one -> row(criterion, one, set))
                    .forEach(rows::add));
    if (!rows.isEmpty()) {
      paper.part(text("panel.paper.grades"));
      paper.table(
          text("panel.paper.grades"),
          List.of(
              text("panel.column.criterion"),
              text("panel.beside.agency"),
              text("panel.grade"),
              text("panel.column.reason")),
          rows);
    }
  }

  private static List<String> row(
      CriterionDetail criterion, ModerationDetail one, StandardSetDetail set) {
    return List.of(
        text("panel.agenda.criterion", criterion.code(), criterion.title()),
        words(set, one.selfGrade()),
        words(set, one.grade()),
        one.reason().isBlank() ? text("panel.shift.SAME") : one.reason());
  }

  private static String words(StandardSetDetail set, Grade grade) {
    return set.scale()
        .band(grade)
        .map(band -> text("panel.paper.grade", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }

  private void comments(Paper paper, ScrutinyPanel panel) {
    var made = comments.of(panel.id()).stream().map(MinuteComment::detail).toList();
    if (!made.isEmpty()) {
      paper.part(text("panel.accuracy.title"));
      paper.table(
          text("panel.accuracy.title"),
          List.of(
              text("panel.accuracy.passage"),
              text("panel.accuracy.says"),
              text("panel.accuracy.reply")),
          made.stream()
              .map(
                  one ->
                      List.of(
                          one.passage(),
                          one.text(),
                          one.reply().orElseGet(() -> text("panel.accuracy.OPEN"))))
              .toList());
    }
  }

  private static String when(SittingDetail sitting) {
    return sitting.plan().when();
  }
}
