package org.s11portal.standards.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.s11portal.base.ui.GradeLook;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeColour;
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
  void wordsThatBeginAlikeGetSignsThatTellThemApart() {
    assertThat(GradeLooks.all(scale("emerging", "developing", "established", "exemplary")))
        .extracting(GradeLook::label)
        .containsExactly("Em", "D", "Es", "Ex");
    assertThat(new GradeLook("Ex", "Exemplary", 100, "g3").words()).isEqualTo("Exemplary");
    assertThat(new GradeLook("2", "Mostly met", 66, "g2").words()).isEqualTo("2 Mostly met");
  }

  @Test
  void aChosenColourGoesBeforeThePlaceOnTheScale() {
    var blue = new GradeBand(new Grade("3"), "Best", "", false, Optional.of(GradeColour.BLUE));
    var scale = new GradeScale(List.of(new GradeBand(new Grade("0"), "Worst", "", true), blue));
    assertThat(GradeLooks.all(scale)).extracting(GradeLook::tone).containsExactly("g0", "g4");
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
