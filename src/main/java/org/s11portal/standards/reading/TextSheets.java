package org.s11portal.standards.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of plain text. A cell is never a formula, whatever it begins with, and stays text when
 * somebody edits it or saves the sheet in another format.
 */
final class TextSheets {

  private static final int UNITS_OF_A_CHARACTER = 256;
  private static final String LOOKS_LIKE_A_FORMULA = "=+-@\t";

  private final Workbook workbook;
  private final CellStyle plain;
  private final CellStyle quoted;
  private final CellStyle bold;
  private @Nullable Sheet sheet;

  TextSheets(Workbook workbook) {
    this.workbook = workbook;
    plain = textStyle();
    quoted = textStyle();
    quoted.setQuotePrefixed(true);
    bold = textStyle();
    var font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
  }

  private CellStyle textStyle() {
    var style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  void begin(String name, int... widths) {
    sheet = workbook.createSheet(name);
    for (int column = 0; column < widths.length; column++) {
      sheet().setColumnWidth(column, widths[column] * UNITS_OF_A_CHARACTER);
      // Codes such as 1.10 stay what they are when they are typed in.
      sheet().setDefaultColumnStyle(column, plain);
    }
  }

  void heading(Stream<String> cells) {
    write(cells.toArray(String[]::new), true);
    sheet().createFreezePane(0, 1);
  }

  void row(String... cells) {
    write(cells, false);
  }

  private void write(String[] cells, boolean heading) {
    var row = sheet().createRow(sheet().getLastRowNum() + 1);
    for (int column = 0; column < cells.length; column++) {
      var cell = row.createCell(column);
      cell.setCellValue(cells[column]);
      cell.setCellStyle(heading ? bold : style(cells[column]));
    }
  }

  private CellStyle style(String words) {
    return !words.isEmpty() && LOOKS_LIKE_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? quoted : plain;
  }

  /** Offers these words in a column, from one row to another. */
  void choice(int from, int to, int column, List<String> words) {
    var validation = sheet().getDataValidationHelper();
    var list = validation.createExplicitListConstraint(words.toArray(String[]::new));
    sheet()
        .addValidationData(
            validation.createValidation(list, new CellRangeAddressList(from, to, column, column)));
  }

  private Sheet sheet() {
    return Objects.requireNonNull(sheet);
  }
}
