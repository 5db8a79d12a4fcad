package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.board.AgencyResults;
import org.s11portal.board.PublishedResult;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardDetail;

/** Lays one agency’s letter out: what is written, then every one of its published grades. */
record LetterPaper(ResultsLetter letter, AgencyResults results) {

  Paper paper() {
    var agency = results.agency();
    var paper =
        new Paper(
            text("report.letter.title", agency.name(), results.round().title()),
            text("report.letter.about"));
    letter
        .sentTo(agency.id())
        .map(Dates::day)
        .or(() -> Optional.of(text("report.letter.draft")))
        .ifPresent(paper::line);
    paper.words(letter.words());
    letter.besides(agency.id()).ifPresent(paper::words);
    paper.part(text("report.letter.results"));
    results.set().standards().forEach(standard -> table(paper, standard));
    return paper;
  }

  private void table(Paper paper, StandardDetail standard) {
    var rows =
        standard.criteria().stream()
            .flatMap(
                criterion ->
                    results.result(criterion.code()).stream().map(one -> row(criterion, one)))
            .toList();
    if (!rows.isEmpty()) {
      paper.table(
          text("report.standardName", standard.number(), standard.title()),
          List.of(
              text("report.column.criterion"),
              text("report.column.self"),
              text("report.column.panel"),
              text("report.column.moved")),
          rows);
    }
  }

  private List<String> row(CriterionDetail criterion, PublishedResult result) {
    return List.of(
        text("report.criterionName", criterion.code(), criterion.title()),
        words(result.self()),
        words(result.grade()),
        Long.toString(result.shift()));
  }

  private String words(Grade grade) {
    return results
        .set()
        .scale()
        .band(grade)
        .map(band -> text("report.grade", grade.value(), band.word()))
        .orElseGet(() -> text("standards.grade.na"));
  }
}
