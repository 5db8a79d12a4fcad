package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.s11portal.board.AgencyResults;
import org.s11portal.board.PublishedResult;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardDetail;

/** What a letter tells an agency of its results. Once it is sent, this stays as it was. */
record LetterResults(String agency, String round, List<OfStandard> standards) {

  /** The grades under one standard. */
  record OfStandard(String title, List<Told> grades) {}

  /**
   * What one criterion came to, in words.
   *
   * @param grade the panel’s, as the scale has it
   */
  record Told(String code, String criterion, String self, String grade, String panel, int shift) {}

  static LetterResults of(AgencyResults results) {
    return new LetterResults(
        results.agency().name(),
        results.round().title(),
        results.set().standards().stream()
            .map(standard -> under(standard, results))
            .filter(one -> !one.grades().isEmpty())
            .toList());
  }

  private static OfStandard under(StandardDetail standard, AgencyResults results) {
    var scale = results.set().scale();
    return new OfStandard(
        text("report.standardName", standard.number(), standard.title()),
        standard.criteria().stream()
            .flatMap(
                criterion ->
                    results.result(criterion.code()).stream()
                        .map(result -> told(criterion, result, scale)))
            .toList());
  }

  private static Told told(CriterionDetail criterion, PublishedResult result, GradeScale scale) {
    return new Told(
        criterion.code(),
        text("report.criterionName", criterion.code(), criterion.title()),
        GradeWords.of(result.self(), scale),
        result.grade().value(),
        GradeWords.of(result.grade(), scale),
        result.shift());
  }

  /** Which of them a correction has changed since. */
  List<CorrectedSince> corrected(Collection<PublishedResult> now, GradeScale scale) {
    return standards.stream()
        .flatMap(standard -> standard.grades().stream())
        .flatMap(told -> corrected(told, now, scale))
        .toList();
  }

  private static Stream<CorrectedSince> corrected(
      Told told, Collection<PublishedResult> now, GradeScale scale) {
    return now.stream()
        .filter(result -> result.code().equals(told.code()))
        .filter(result -> !result.grade().value().equals(told.grade()))
        .map(
            result ->
                new CorrectedSince(
                    told.code(),
                    told.criterion(),
                    told.panel(),
                    GradeWords.of(result.grade(), scale)));
  }
}
