package org.s11portal.standards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The grades a set is judged on, from the weakest to the strongest, and what “n/a” asks for. */
public record GradeScale(List<GradeBand> bands, NotApplicableRule notApplicable) {

  public GradeScale {
    bands = List.copyOf(bands);
  }

  /** A scale on which a criterion may be put aside with a reason. */
  public GradeScale(List<GradeBand> bands) {
    this(bands, NotApplicableRule.WITH_REASON);
  }

  public Optional<GradeBand> band(Grade grade) {
    return bands.stream().filter(band -> band.grade().equals(grade)).findFirst();
  }

  /** Whether an answer may be given this grade; “not applicable” only where the set allows it. */
  public boolean allows(Grade grade) {
    return grade.isNotApplicable() ? notApplicable.isAllowed() : band(grade).isPresent();
  }

  /** Whether an agency that gives itself this grade owes an improvement action. */
  public boolean isGap(Grade grade) {
    return band(grade).filter(GradeBand::gap).isPresent();
  }

  /** How far up the scale, from 0; not applicable is −1. */
  public int rank(Grade grade) {
    return bands.stream().map(GradeBand::grade).toList().indexOf(grade);
  }

  /** How full its circle is, in hundredths. */
  public int fill(Grade grade) {
    return bands.size() < 2 ? 0 : Math.max(0, rank(grade)) * 100 / (bands.size() - 1);
  }

  /**
   * The grade that at least half of the applicable ones reach: the lower median. Empty when none
   * applies.
   */
  public Optional<Grade> typical(Collection<Grade> grades) {
    var ranked =
        grades.stream()
            .filter(grade -> rank(grade) >= 0)
            .sorted(Comparator.comparingInt(this::rank))
            .toList();
    return ranked.isEmpty() ? Optional.empty() : Optional.of(ranked.get((ranked.size() - 1) / 2));
  }
}
