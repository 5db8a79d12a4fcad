package org.s11portal.demonstration;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.s11portal.audit.Answers;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.PlannedImprovement;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SignOffs;
import org.s11portal.base.Dates;
import org.s11portal.evidence.DocumentId;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardDetail;
import org.springframework.stereotype.Component;

/** An agency answers, uploads, promises, checks and hands in. */
@Component
@DemonstrationProfile
class ReturnScene {

  private static final String WEAK = "9.3";

  private final Acting acting;
  private final Answers answers;
  private final SignOffs signOffs;

  ReturnScene(Acting acting, Answers answers, SignOffs signOffs) {
    this.acting = acting;
    this.answers = answers;
    this.signOffs = signOffs;
  }

  /** From the first answer to the declaration, in good time. */
  void whole(Script script, RoundTale round, String agency) {
    answer(script, round, agency, (int) round.set().criteria().count());
    sendToSignOff(agency, round.due().minusDays(4));
    handIn(script, agency, round.due().minusDays(1));
  }

  /** Answers the first so many criteria. */
  void answer(Script script, RoundTale round, String agency, int howMany) {
    var cast = script.partnership().agency(agency);
    var count = 0;
    for (var standard : round.set().standards()) {
      count = answer(script, round, cast, standard, count, howMany);
    }
  }

  private int answer(
      Script script,
      RoundTale round,
      Script.Cast cast,
      StandardDetail standard,
      int before,
      int howMany) {
    var count = before;
    Optional<DocumentId> shared = Optional.empty();
    for (var criterion : standard.criteria()) {
      if (count == howMany) {
        return count;
      }
      var who = cast.contributors().get(count % cast.contributors().size()).username();
      var when = round.dayOf(count, howMany).atTime(9 + count % 8, count % 60);
      shared =
          acting.as(
              who,
              when.atZone(Dates.LONDON).toInstant(),
              new OneAnswer(script, round, cast, criterion, shared)::give);
      count++;
    }
    return count;
  }

  /** One criterion answered: the draft, what is promised, and what is shown for it. */
  private final class OneAnswer {

    private final Script.Lines lines;
    private final RoundTale round;
    private final Script.Cast cast;
    private final CriterionDetail criterion;
    private final Optional<DocumentId> shared;
    private final Dice dice;

    OneAnswer(
        Script script,
        RoundTale round,
        Script.Cast cast,
        CriterionDetail criterion,
        Optional<DocumentId> shared) {
      this.lines = Objects.requireNonNull(script.lines().get(criterion.code()));
      this.round = round;
      this.cast = cast;
      this.criterion = criterion;
      this.shared = shared;
      this.dice = Dice.of(round.id().value(), cast.id(), criterion.code());
    }

    Optional<DocumentId> give() {
      var grade = String.valueOf(dice.grade(criterion.code().equals(WEAK)));
      answers.draft(
          new SaveAnswer(
              criterion.code(),
              Optional.of(new Grade(grade)),
              "",
              cast.say(dice.pick(said(lines.narrative(), grade))),
              cast.say(dice.pick(said(lines.impact(), grade))),
              true,
              SaveAnswer.NEVER_KEPT));
      if (round.set().scale().isGap(new Grade(grade))) {
        var promise = dice.pick(lines.improvement());
        answers.promise(
            criterion.code(),
            new PlannedImprovement(
                cast.say(promise.what()),
                promise.who(),
                round.due().plusMonths(3L + dice.upTo(9)).withDayOfMonth(28)));
      }
      return show(grade);
    }

    /** The first criterion of a standard brings a document; some others lean on the same one. */
    private Optional<DocumentId> show(String grade) {
      if (shared.isPresent()) {
        if (dice.chance(0.5)) {
          answers.attach(criterion.code(), shared.get(), "");
        }
        return shared;
      }
      var paper = dice.pick(lines.documents());
      var bytes =
          Papers.make(
              paper.kind(),
              paper.title() + ", " + cast.shortName(),
              List.of(
                  cast.name(),
                  cast.say(dice.pick(said(lines.narrative(), grade))),
                  cast.say(dice.pick(said(lines.impact(), grade)))));
      var name = paper.title() + "." + paper.kind();
      return Optional.of(
          answers.upload(criterion.code(), name, new ByteArrayInputStream(bytes)).id());
    }
  }

  private static List<String> said(Map<String, List<String>> lines, String grade) {
    return Objects.requireNonNull(lines.get(grade));
  }

  void sendToSignOff(String agency, LocalDate on) {
    acting.as(agency + "-lead", on, LocalTime.of(10, 15), signOffs::send);
  }

  void handIn(Script script, String agency, LocalDate on) {
    var officer = script.partnership().agency(agency).signoff();
    Instant at = on.atTime(15, 40).atZone(Dates.LONDON).toInstant();
    acting.as(
        officer.username(),
        at,
        () ->
            signOffs.submit(
                new Declaration(
                    officer.name(), officer.title(), text("demonstration.declaration"), true)));
  }
}
