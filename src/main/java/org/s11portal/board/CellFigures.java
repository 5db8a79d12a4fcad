package org.s11portal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeScale;

/**
 * One agency under one standard. Its grade is the one that at least half of the applicable criteria
 * reach, so that a single outlier neither makes nor breaks it; the gaps are counted beside it.
 */
public record CellFigures(
    Optional<Grade> moderated, Optional<Grade> self, int lowered, int raised, int gaps) {

  static CellFigures of(List<ResultsAsOf.Tally> tallies, GradeScale scale) {
    var moderated = new ArrayList<Grade>();
    var self = new ArrayList<Grade>();
    int lowered = 0;
    int raised = 0;
    int gaps = 0;
    for (var tally : tallies) {
      for (int i = 0; i < tally.count(); i++) {
        moderated.add(tally.grade());
        self.add(tally.self());
      }
      lowered += tally.shift() < 0 ? tally.count() : 0;
      raised += tally.shift() > 0 ? tally.count() : 0;
      gaps += tally.gap() ? tally.count() : 0;
    }
    return new CellFigures(scale.typical(moderated), scale.typical(self), lowered, raised, gaps);
  }

  /** Several agencies under one standard, read the same way. */
  public static CellFigures together(Collection<CellFigures> several, GradeScale scale) {
    return new CellFigures(
        scale.typical(several.stream().flatMap(one -> one.moderated().stream()).toList()),
        scale.typical(several.stream().flatMap(one -> one.self().stream()).toList()),
        several.stream().mapToInt(CellFigures::lowered).sum(),
        several.stream().mapToInt(CellFigures::raised).sum(),
        several.stream().mapToInt(CellFigures::gaps).sum());
  }
}
