package org.s11portal.standards;

import jakarta.persistence.Embeddable;

/** A step of a scale as it is stored. */
@Embeddable
record Band(Grade grade, String word, String meaning, boolean gap) {

  static Band of(StandardSetDefinition.Band band) {
    return new Band(new Grade(band.key()), band.word(), band.meaning(), band.gap());
  }

  GradeBand detail() {
    return new GradeBand(grade, word, meaning, gap);
  }
}
