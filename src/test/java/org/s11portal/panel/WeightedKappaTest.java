package org.s11portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedKappaTest {

  /**
   * Husbands’ and wives’ answers of 91 couples (Hout and others 1987; Agresti, Categorical Data
   * Analysis), with the figures the R package vcd documents for them: weighted 0.2374, standard
   * error 0.07832, from 0.083883432 to 0.3908778.
   */
  @Test
  void itComesToThePublishedFigures() {
    var kappa =
        WeightedKappa.of(new long[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}})
            .orElseThrow();

    assertThat(kappa.value()).isCloseTo(0.2374, within(0.00005));
    assertThat(kappa.standardError()).isCloseTo(0.07832, within(0.000005));
    assertThat(kappa.low()).isCloseTo(0.083883432, within(0.0000001));
    assertThat(kappa.high()).isCloseTo(0.3908778, within(0.0000001));
  }

  @Test
  void fullAgreementIsOne() {
    var kappa = WeightedKappa.of(new long[][] {{5, 0}, {0, 7}}).orElseThrow();

    assertThat(kappa.value()).isCloseTo(1, within(1e-12));
    assertThat(kappa.high()).isLessThanOrEqualTo(1);
  }

  @Test
  void whereNobodyEverDiffersInAnythingThereIsNothingToSay() {
    assertThat(WeightedKappa.of(new long[][] {{12, 0}, {0, 0}})).isEmpty();
    assertThat(WeightedKappa.of(new long[2][2])).isEmpty();
  }
}
