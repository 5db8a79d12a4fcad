package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureChangeTest {

  private static List<FigureTable> table(String... figures) {
    return List.of(
        new FigureTable(
            ReportSection.GAPS,
            "Gaps",
            List.of("Criterion", "Agencies"),
            List.of(
                new FigureTable.FigureRow(
                    "gaps." + figures[0], figures[0], List.of(figures[1]), "board"))));
  }

  @Test
  void whatIsTheSameHasNotChanged() {
    assertThat(FigureChange.between(table("1.1", "2"), table("1.1", "2"))).isEmpty();
  }

  @Test
  void anotherFigureIsSaidWithItsPlace() {
    assertThat(FigureChange.between(table("1.1", "2"), table("1.1", "3")))
        .containsExactly(new FigureChange("Gaps", "1.1", "Agencies", "2", "3"));
  }

  @Test
  void rowsThatCameOrWentAreSaid() {
    assertThat(FigureChange.between(table("1.1", "2"), table("1.2", "1")))
        .containsExactly(
            new FigureChange("Gaps", "1.2", "Agencies", "", "1"),
            new FigureChange("Gaps", "1.1", "Agencies", "2", ""));
  }
}
