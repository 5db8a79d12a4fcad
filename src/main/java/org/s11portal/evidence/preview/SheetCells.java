package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Shows the cells of a workbook as they were last computed; no formula is worked out. */
final class SheetCells implements Drawing {

  private static final int MOST_SHEETS = 10;
  private static final int MOST_ROWS = 300;
  private static final int MOST_COLUMNS = 30;

  private final DataFormatter formatter = new DataFormatter(Locale.UK);

  SheetCells() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (i == MOST_SHEETS || paper.isFull()) {
          paper.cut();
          return;
        }
        paper.piece("h2", workbook.getSheetName(i));
        table(workbook.getSheetAt(i), paper);
      }
    }
  }

  private void table(Sheet cells, Paper paper) throws IOException {
    paper.open("table");
    var rows = 0;
    for (var row : cells) {
      if (rows == MOST_ROWS || paper.isFull()) {
        paper.cut();
        break;
      }
      row(row, paper);
      rows++;
    }
    paper.end("table");
  }

  private void row(Row row, Paper paper) throws IOException {
    paper.open("tr");
    var last = Math.min(row.getLastCellNum(), MOST_COLUMNS);
    if (row.getLastCellNum() > MOST_COLUMNS) {
      paper.cut();
    }
    for (int column = 0; column < last; column++) {
      paper.open("td");
      paper.piece("span", formatter.formatCellValue(row.getCell(column)));
      paper.end("td");
    }
    paper.end("tr");
  }
}
