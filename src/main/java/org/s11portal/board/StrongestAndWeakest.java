package org.s11portal.board;

import java.util.Comparator;
import java.util.List;
import org.s11portal.standards.GradeScale;

/**
 * The criteria that the agencies meet best and least: by the share of agencies that meet them,
 * among equals by how high the grades lie. What every agency meets is never among the weakest, what
 * none meets never among the strongest, and none is both.
 */
public record StrongestAndWeakest(
    List<CriterionFigures> strongest, List<CriterionFigures> weakest) {

  private static final int NAMED = 5;

  static StrongestAndWeakest of(List<CriterionFigures> criteria, GradeScale scale) {
    var ranked =
        criteria.stream()
            .filter(figures -> figures.of() > 0)
            .sorted(
                Comparator.comparingDouble(CriterionFigures::metShare)
                    .thenComparingDouble(figures -> figures.height(scale)))
            .toList();
    var half = Math.min(NAMED, ranked.size() / 2);
    return new StrongestAndWeakest(
        ranked.reversed().stream().limit(half).filter(figures -> figures.met() > 0).toList(),
        ranked.stream().limit(half).filter(figures -> figures.gaps() > 0).toList());
  }
}
