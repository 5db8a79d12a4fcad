package org.s11portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Refused;

/** Plans that were made in Excel and Word by people who did not think of a reader. */
class ReadingOfficePlansTest {

  private static final int LONG = 2_000;

  @Test
  void aRefMergedOverTwoRowsIsOneActionWithTwoSteps() throws IOException {
    for (var file :
        List.of(OfficePlans.workbookWithMergedCells(), OfficePlans.documentWithMergedCells())) {
      var plan = read(file);
      assertThat(plan.actions().map(ReadAction::ref)).containsExactly("1a", "1b");
      assertThat(
              plan.action("1a").orElseThrow().rows().stream().map(row -> row.text(Column.ACTIVITY)))
          .containsExactly("First step", "Second step");
      assertThat(plan.unplaced()).isEmpty();
    }
  }

  @Test
  void aTitleMergedOverAllColumnsOpensAPriority() throws IOException {
    assertThat(read(OfficePlans.workbookWithMergedCells()).priorities())
        .extracting(ReadPriority::title)
        .containsExactly("What matters most");
  }

  @Test
  void theWordsOfATableInsideACellStayInThatCell() throws IOException {
    var plan = read(OfficePlans.documentWithATableInACell());
    var row = plan.rows().findFirst().orElseThrow();
    assertThat(row.text(Column.PROGRESS)).isEqualTo("Under way\nTrained\n12 of 14");
    assertThat(row.text(Column.STATUS)).isEqualTo("On track");
  }

  @Test
  void aPlanOfTwoThousandRowsIsReadToItsEnd() throws IOException {
    for (var file : List.of(OfficePlans.longWorkbook(LONG), OfficePlans.longDocument(LONG))) {
      var plan = read(file);
      assertThat(plan.rows()).hasSize(LONG);
      assertThat(plan.rows().reduce((one, next) -> next).orElseThrow().text(Column.ACTIVITY))
          .isEqualTo("Do " + LONG);
    }
  }

  @Test
  void aPlanThatNobodyCouldReadIsRefused() throws IOException {
    var endless = OfficePlans.longWorkbook(5_001);
    assertThatThrownBy(() -> read(endless))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("base.table.tooManyRows"));
  }

  private static PlanReading read(byte[] file) throws IOException {
    return PlanReader.read(new ByteArrayInputStream(file));
  }
}
