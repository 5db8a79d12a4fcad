package org.s11portal.panel;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far two who grade the same things agree beyond what chance would bring: Cohen’s kappa with
 * linear weights, so that grades two steps apart count twice those one step apart. The interval is
 * the large-sample one of Fleiss, Cohen and Everitt (1969), at 95 per cent.
 *
 * @param value 1 for full agreement, 0 for as much as by chance
 */
public record WeightedKappa(double value, double standardError, double low, double high) {

  private static final double TWO_SIDED = 0.975;

  /**
   * Of a table of counts: rows are the first one’s grades, columns the second’s.
   *
   * @return empty when both always gave one and the same grade, or there is nothing to compare
   */
  static Optional<WeightedKappa> of(long[][] counts) {
    int k = counts.length;
    double n = 0;
    for (var row : counts) {
      for (var count : row) {
        n += count;
      }
    }
    if (n == 0 || k < 2) {
      return Optional.empty();
    }
    var rows = new double[k];
    var columns = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        rows[i] += counts[i][j] / n;
        columns[j] += counts[i][j] / n;
      }
    }
    double observed = 0;
    double expected = 0;
    var rowWeights = new double[k];
    var columnWeights = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        observed += weight(i, j, k) * counts[i][j] / n;
        expected += weight(i, j, k) * rows[i] * columns[j];
        rowWeights[i] += weight(i, j, k) * columns[j];
        columnWeights[j] += weight(i, j, k) * rows[i];
      }
    }
    if (1 - expected < 1e-12) {
      return Optional.empty();
    }
    double kappa = (observed - expected) / (1 - expected);
    double spread = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double off = weight(i, j, k) - (rowWeights[i] + columnWeights[j]) * (1 - kappa);
        spread += off * off * counts[i][j] / n;
      }
    }
    double middle = kappa - expected * (1 - kappa);
    double error = Math.sqrt(Math.max(0, spread - middle * middle) / n) / (1 - expected);
    double reach = NormalDistribution.of(0, 1).inverseCumulativeProbability(TWO_SIDED) * error;
    return Optional.of(
        new WeightedKappa(kappa, error, Math.max(-1, kappa - reach), Math.min(1, kappa + reach)));
  }

  private static double weight(int i, int j, int k) {
    return 1 - Math.abs(i - j) / (k - 1.0);
  }
}
