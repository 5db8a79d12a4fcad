package org.s11portal.standards;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of a scale as it is stored. */
@Embeddable
record Band(
    Grade grade,
    String word,
    String meaning,
    boolean gap,
    @Enumerated(EnumType.STRING) @Nullable GradeColour colour) {

  static Band of(GradeBand band) {
    return new Band(
        band.grade(), band.word(), band.meaning(), band.gap(), band.colour().orElse(null));
  }

  GradeBand detail() {
    return new GradeBand(grade, word, meaning, gap, Optional.ofNullable(colour));
  }
}
