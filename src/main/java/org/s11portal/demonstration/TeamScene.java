package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.s11portal.audit.CommentId;
import org.s11portal.audit.Comments;
import org.s11portal.audit.Delegations;
import org.s11portal.identity.UserId;
import org.s11portal.standards.CriterionDetail;
import org.springframework.stereotype.Component;

/** The people of one agency share the work on its return and talk about it. */
@Component
@DemonstrationProfile
class TeamScene {

  private final Acting acting;
  private final Delegations delegations;
  private final Comments comments;

  TeamScene(Acting acting, Delegations delegations, Comments comments) {
    this.acting = acting;
    this.delegations = delegations;
    this.comments = comments;
  }

  /** The lead keeps the first standard, and shares the others out between two contributors. */
  void shareOut(RoundTale round, String agency, LocalDate on) {
    var lead = agency + "-lead";
    acting.as(
        lead,
        on,
        LocalTime.of(9, 20),
        () -> {
          delegations.give(codes(round, 1, 1), new UserId(lead));
          delegations.give(codes(round, 2, 5), new UserId(agency + "-contributor2"));
          delegations.give(codes(round, 6, 9), new UserId(agency + "-contributor"));
        });
  }

  /** One conversation that led somewhere, and two that wait for somebody. */
  void talk(String agency, LocalDate on) {
    var lead = agency + "-lead";
    var first = agency + "-contributor";
    var second = agency + "-contributor2";
    say(lead, on, 10, "9.3", "demonstration.comment.figures");
    acting.as(
        first,
        on,
        LocalTime.of(13, 5),
        () -> comments.reply(newest("9.3"), text("demonstration.comment.figures.reply")));
    acting.as(lead, on, LocalTime.of(15, 30), () -> comments.resolve(newest("9.3")));
    say(lead, on, 16, "9.5", "demonstration.comment.last");
    say(second, on, 17, "4.2", "demonstration.comment.recruitment");
  }

  private void say(String who, LocalDate on, int hour, String code, String key) {
    acting.as(who, on, LocalTime.of(hour, 10), () -> comments.say(code, text(key)));
  }

  private CommentId newest(String code) {
    return comments.of(code).getLast().first().id();
  }

  private static List<String> codes(RoundTale round, int from, int to) {
    return round
        .set()
        .criteria()
        .filter(one -> one.standard() >= from && one.standard() <= to)
        .map(CriterionDetail::code)
        .toList();
  }
}
