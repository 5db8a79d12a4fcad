package org.s11portal.board;

import java.util.Map;
import java.util.stream.IntStream;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/** How agencies came out on one criterion. */
public record CriterionFigures(
    CriterionDetail criterion, Map<Grade, Integer> grades, int gaps, int of) {

  /** At how many agencies it is met: a grade that leaves no gap. */
  public int met() {
    return of - gaps;
  }

  double metShare() {
    return of == 0 ? 0 : (double) met() / of;
  }

  /** How far up the scale the applicable grades lie on average, from 0. */
  double height(GradeScale scale) {
    return grades.entrySet().stream()
        .filter(entry -> !entry.getKey().isNotApplicable())
        .flatMapToInt(
            entry -> IntStream.generate(() -> scale.rank(entry.getKey())).limit(entry.getValue()))
        .average()
        .orElse(0);
  }
}
