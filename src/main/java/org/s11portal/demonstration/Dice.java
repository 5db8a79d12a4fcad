package org.s11portal.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same way each time: the same agency, criterion and round, the same grade.
 */
final class Dice {

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  static Dice of(String... what) {
    return new Dice(String.join("/", what).hashCode() * 2654435761L);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** 0 to 3, mostly 2 and 3; a weak field comes out about one lower. */
  int grade(boolean weak) {
    double x = random.nextDouble() - (weak ? 0.3 : 0);
    if (x < 0.05) {
      return 0;
    }
    if (x < 0.22) {
      return 1;
    }
    return x < 0.58 ? 2 : 3;
  }
}
