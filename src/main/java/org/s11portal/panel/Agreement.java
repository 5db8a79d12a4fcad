package org.s11portal.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.s11portal.standards.GradeScale;

/**
 * How panels’ grades stand to the agencies’ own, over some criteria. Grades of “not applicable” on
 * either side have no place on the scale and are left out.
 *
 * @param n how many pairs of grades this rests on
 * @param shift by how many steps of the scale panels moved grades on average, down below zero
 * @param spread the standard deviation of those steps
 */
public record Agreement(
    int n, long lowered, long raised, double shift, double spread, Optional<WeightedKappa> kappa) {

  /** Below so many pairs a kappa says nothing, and none is given. */
  public static final int ENOUGH = 10;

  static Agreement of(Collection<GivenGrade> given, GradeScale scale) {
    var pairs = given.stream().filter(one -> isOnScale(one, scale)).toList();
    var steps =
        pairs.stream()
            .mapToDouble(one -> scale.rank(one.grade()) - scale.rank(one.selfGrade()))
            .toArray();
    return new Agreement(
        steps.length,
        Arrays.stream(steps).filter(step -> step < 0).count(),
        Arrays.stream(steps).filter(step -> step > 0).count(),
        steps.length == 0 ? 0 : Mean.of(steps).getAsDouble(),
        steps.length < 2 ? 0 : StandardDeviation.of(steps).getAsDouble(),
        steps.length < ENOUGH ? Optional.empty() : WeightedKappa.of(table(pairs, scale)));
  }

  private static boolean isOnScale(GivenGrade one, GradeScale scale) {
    return scale.rank(one.grade()) >= 0 && scale.rank(one.selfGrade()) >= 0;
  }

  private static long[][] table(List<GivenGrade> pairs, GradeScale scale) {
    var size = scale.bands().size();
    var counts = new long[size][size];
    pairs.forEach(one -> counts[scale.rank(one.selfGrade())][scale.rank(one.grade())]++);
    return counts;
  }

  /** In hundredths. */
  public long loweredShare() {
    return n == 0 ? 0 : Math.round(lowered * 100.0 / n);
  }

  /** In hundredths. */
  public long raisedShare() {
    return n == 0 ? 0 : Math.round(raised * 100.0 / n);
  }

  /**
   * Whether these grades were moved so differently from all of them together that chance alone
   * would seldom do it: by more than twice the standard error, and by a tenth of a step at least.
   */
  boolean standsOutFrom(Agreement all) {
    var error = n == 0 ? 0 : all.spread / Math.sqrt(n);
    var apart = Math.abs(shift - all.shift);
    return n >= ENOUGH && apart > 2 * error && apart >= 0.1;
  }
}
