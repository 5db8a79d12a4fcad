package org.s11portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.s11portal.board.Publications;
import org.s11portal.panel.PanelScene;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ResultsWorkbookTest {

  @Autowired private ApplicationContext context;
  @Autowired private Publications publications;
  @Autowired private ResultsWorkbook workbook;

  @Test
  void everyPublishedFigureStandsInTheWorkbookAndNoneIsAFormula() throws Exception {
    new PanelScene(context).approved();
    SignInAs.independentChair();
    publications.publish(PanelScene.ROUND);
    SignInAs.boardMember();

    try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook.of(PanelScene.ROUND)))) {
      var grades = read.getSheetAt(0);
      assertThat(grades.getLastRowNum()).isEqualTo(3);
      grades.forEach(
          row ->
              row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
      assertThat(grades.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Agency bchc");
    }
  }

  @Test
  void agenciesDoNotGetTheWorkbook() {
    SignInAs.lead("bchc");
    assertThatThrownBy(() -> workbook.of(PanelScene.ROUND))
        .isInstanceOf(AccessDeniedException.class);
  }
}
