package org.s11portal.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.RoundSummary;
import org.s11portal.panel.ChallengeCounts;
import org.s11portal.standards.Grade;
import org.s11portal.standards.StandardSetDetail;

/** The moderation summary: one round’s published results, agency by agency. */
public record BoardSummary(
    AsOf asOf,
    RoundSummary round,
    StandardSetDetail set,
    Optional<Instant> publishedAt,
    BoardFigures figures,
    ChallengeCounts challenges,
    List<BoardRow> rows,
    List<CriterionFigures> criteria) {

  /** The criterion of a standard that most agencies fall short on; empty when none does. */
  public Optional<CriterionFigures> weakest(int standard) {
    return criteria.stream()
        .filter(figures -> figures.criterion().standard() == standard && figures.gaps() > 0)
        .max(
            Comparator.comparingDouble(
                figures -> (double) figures.gaps() / Math.max(1, figures.of())));
  }

  public StrongestAndWeakest strongestAndWeakest() {
    return StrongestAndWeakest.of(criteria, set.scale());
  }

  /** How often each grade was given under a standard, “not applicable” too. */
  public Map<Grade, Integer> distribution(int standard) {
    var given = new HashMap<Grade, Integer>();
    criteria.stream()
        .filter(figures -> figures.criterion().standard() == standard)
        .forEach(
            figures -> figures.grades().forEach((grade, n) -> given.merge(grade, n, Integer::sum)));
    return given;
  }
}
