package org.s11portal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.RoundId;
import org.s11portal.board.ResultsAsOf.Tally;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.GradeScale;

class CellFiguresTest {

  private static final GradeScale SCALE =
      new GradeScale(
          List.of(
              new GradeBand(new Grade("0"), "Not met", "", true),
              new GradeBand(new Grade("1"), "Partly met", "", true),
              new GradeBand(new Grade("2"), "Mostly met", "", false),
              new GradeBand(new Grade("3"), "Fully met", "", false)));

  private static Tally tally(String self, String grade, int shift, boolean gap, int count) {
    return new Tally(
        new RoundId("2015-16"),
        new AgencyId("bchc"),
        1,
        new Grade(self),
        new Grade(grade),
        shift,
        gap,
        count);
  }

  @Test
  void theGradeOfAStandardIsTheOneThatHalfOfItsCriteriaReach() {
    var figures =
        CellFigures.of(List.of(tally("3", "3", 0, false, 3), tally("2", "0", -2, true, 2)), SCALE);
    assertThat(figures.moderated()).contains(new Grade("3"));
    assertThat(figures.lowered()).isEqualTo(2);
    assertThat(figures.gaps()).isEqualTo(2);
  }

  @Test
  void ofTwoMiddleGradesTheLowerCounts() {
    var figures =
        CellFigures.of(List.of(tally("2", "2", 0, false, 1), tally("1", "1", 0, true, 1)), SCALE);
    assertThat(figures.moderated()).contains(new Grade("1"));
  }

  @Test
  void whatDoesNotApplyDoesNotCount() {
    var figures =
        CellFigures.of(
            List.of(tally("na", "na", 0, false, 5), tally("1", "2", 1, false, 1)), SCALE);
    assertThat(figures.moderated()).contains(new Grade("2"));
    assertThat(figures.self()).contains(new Grade("1"));
    assertThat(figures.raised()).isEqualTo(1);
  }

  @Test
  void aStandardThatDoesNotApplyAtAllHasNoGrade() {
    assertThat(CellFigures.of(List.of(tally("na", "na", 0, false, 4)), SCALE).moderated())
        .isEmpty();
  }
}
