package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.base.Dates;
import org.s11portal.standards.AnswerComment;
import org.s11portal.standards.BeginEdition;
import org.s11portal.standards.CommentId;
import org.s11portal.standards.ConsultationDesk;
import org.s11portal.standards.Consultations;
import org.s11portal.standards.CriterionDrafts;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSetId;
import org.s11portal.standards.StandardSets;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The edition of 2016, which the agencies are being asked about in April 2016. */
@Component
@DemonstrationProfile
class NextEdition {

  private static final LocalDate DRAFTED = LocalDate.of(2016, 3, 14);
  private static final LocalDate SENT_OUT = LocalDate.of(2016, 3, 16);
  private static final LocalDate ANSWERED = LocalDate.of(2016, 4, 13);

  private final Acting acting;
  private final StandardSets sets;
  private final StandardSetDrafts drafts;
  private final CriterionDrafts criteria;
  private final Consultations consultations;
  private final ConsultationDesk desk;
  private final JsonMapper json;

  NextEdition(
      Acting acting,
      StandardSets sets,
      StandardSetDrafts drafts,
      CriterionDrafts criteria,
      Consultations consultations,
      ConsultationDesk desk,
      JsonMapper json) {
    this.acting = acting;
    this.sets = sets;
    this.drafts = drafts;
    this.criteria = criteria;
    this.consultations = consultations;
    this.desk = desk;
    this.json = json;
  }

  void play() {
    var words =
        Script.read(json, "demonstration/next-edition.json", new TypeReference<NextWords>() {});
    var set =
        acting.as(
            "manager",
            DRAFTED.atTime(10, 0).atZone(Dates.LONDON).toInstant(),
            () -> drafted(words));
    acting.as("manager", SENT_OUT, LocalTime.of(9, 0), () -> sets.consult(sets.get(set).held()));
    words.comments().forEach(comment -> comment(set, comment));
  }

  private StandardSetId drafted(NextWords words) {
    var before = sets.current().orElseThrow();
    var set = drafts.begin(new BeginEdition(before.id(), words.edition(), words.title()));
    for (var code : words.removed()) {
      var now = sets.get(set);
      criteria.removeCriterion(now.held(), now.criterion(code).orElseThrow().id());
    }
    for (var said : words.reworded()) {
      var now = sets.get(set);
      var criterion = now.criterion(said.code()).orElseThrow();
      criteria.sayCriterion(now.held(), criterion.id(), said.standard(), said.over(criterion));
    }
    for (var said : words.added()) {
      var now = sets.get(set);
      var added = criteria.addCriterion(now.held(), said.standard(), said.asNew(before));
      var last = now.standard(said.standard()).orElseThrow().criteria().size();
      criteria.moveCriterion(sets.get(set).held(), added, said.placeOr(last) - last);
    }
    drafts.numberCriteria(sets.get(set).held());
    return set;
  }

  private void comment(StandardSetId set, NextWords.Comment comment) {
    CommentId said =
        acting.as(
            comment.by(),
            comment.on().atTime(11, 15).atZone(Dates.LONDON).toInstant(),
            () ->
                consultations.say(
                    set,
                    sets.get(set).criterion(comment.code()).orElseThrow().id(),
                    comment.words()));
    if (comment.dealtWith()) {
      acting.as(
          "manager",
          ANSWERED,
          LocalTime.of(15, 30),
          () -> desk.answer(new AnswerComment(said, 0, comment.answer(), true)));
    }
  }
}
