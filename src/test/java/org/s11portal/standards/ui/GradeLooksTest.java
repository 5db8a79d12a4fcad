package org.s11portal.standards.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

class GradeLooksTest {

  @Test
  void ourOwnScaleFillsItsCircleInThirds() {
    assertThat(GradeLooks.all(scale("0", "1", "2", "3")))
        .containsExactly(
            new GradeLook("0", "Word 0", 0, "g0"),
            new GradeLook("1", "Word 1", 33, "g1"),
            new GradeLook("2", "Word 2", 66, "g2"),
            new GradeLook("3", "Word 3", 100, "g3"));
  }

  @Test
  void aScaleOfThreeTakesTheEndsAndTheMiddleAndAShortSign() {
    assertThat(GradeLooks.all(scale("red", "amber", "green")))
        .extracting(GradeLook::label, GradeLook::tone, GradeLook::fill)
        .containsExactly(tuple("R", "g0", 0), tuple("A", "g2", 50), tuple("G", "g3", 100));
  }

  @Test
  void notApplicableLooksTheSameOnEveryScale() {
    assertThat(GradeLooks.of(scale("1", "2"), Grade.NOT_APPLICABLE))
        .isEqualTo(new GradeLook("n/a", "Not applicable", 0, "gna"));
  }

  @Test
  void aGradeOfAnotherScaleIsShownAndNeverInvented() {
    assertThat(GradeLooks.of(scale("1", "2"), new Grade("7")).tone()).isEqualTo("gna");
  }

  private static GradeScale scale(String... grades) {
    return new GradeScale(
        Arrays.stream(grades)
            .map(grade -> new GradeBand(new Grade(grade), "Word " + grade, "", false))
            .toList());
  }
}
