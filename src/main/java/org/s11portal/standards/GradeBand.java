package org.s11portal.standards;

import java.util.Optional;

/**
 * One step of a grade scale: its grade, its word, what it means, whether it leaves a gap, and its
 * colour; without one it takes a colour by its place on the scale.
 */
public record GradeBand(
    Grade grade, String word, String meaning, boolean gap, Optional<GradeColour> colour) {

  public GradeBand(Grade grade, String word, String meaning, boolean gap) {
    this(grade, word, meaning, gap, Optional.empty());
  }
}
