package org.s11portal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.board.BoardRow;
import org.s11portal.identity.AgencyId;
import org.s11portal.standards.GradeScale;

/** Why a cell without a grade has none. */
class HeatCellsTest {

  private static final GradeScale SCALE = new GradeScale(List.of());

  private final HeatCells cells = new HeatCells(SCALE, Show.MODERATED);

  @Test
  void aStandardNotAskedOfThisKindOfAgencyIsMarkedAsThat() {
    var cell = cells.cell(row(AssessmentStatus.SUBMITTED), 2, Optional.empty());

    assertThat(cell.word()).isEqualTo("Not asked");
    assertThat(cell.label()).as("told apart from a grade that is still to come").isEqualTo("–");
  }

  @Test
  void aGradeStillToComeIsNotPublished() {
    var cell = cells.cell(row(AssessmentStatus.SUBMITTED), 1, Optional.empty());

    assertThat(cell.word()).isEqualTo(text("board.cell.notPublished"));
    assertThat(cell.label()).isEmpty();
  }

  @Test
  void anExemptAgencyIsSaidToBeExempt() {
    assertThat(cells.cell(row(AssessmentStatus.EXEMPT), 1, Optional.empty()).word())
        .isEqualTo("exempt");
  }

  private static BoardRow row(AssessmentStatus status) {
    return new BoardRow(
        new AgencySummary(
            new AgencyId("bchc"), "BCHC", "BCHC", AgencyKind.HEALTH, LocalDate.of(2014, 4, 1)),
        status,
        false,
        Set.of(1),
        Map.of(),
        Map.of());
  }
}
