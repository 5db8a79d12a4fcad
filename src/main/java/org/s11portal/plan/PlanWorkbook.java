package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.s11portal.base.Refused;
import org.s11portal.plan.reading.KeptBeside;

/**
 * A plan as an Excel workbook. Every cell is text, whatever it begins with, and never a formula.
 */
final class PlanWorkbook {

  private static final int[] WIDTHS = {8, 44, 30, 16, 26, 30, 60, 18};
  private static final int[] WIDTHS_BESIDE = {8, 22, 18, 18, 60, 26, 26};
  private static final int ONE_CHARACTER = 256;

  private final PlanTables tables;

  PlanWorkbook(PlanTables tables) {
    this.tables = tables;
  }

  void write(OutputStream out) throws IOException {
    tables
        .tooLong(SpreadsheetVersion.EXCEL2007.getMaxTextLength())
        .ifPresent(
            ref -> {
              throw new Refused("plan.export.tooLong", ref);
            });
    try (var workbook = new XSSFWorkbook()) {
      var wrapped = wrapped(workbook);
      var strong = strong(workbook);
      plan(workbook.createSheet(text("plan.export.sheet")), wrapped, strong);
      beside(workbook.createSheet(text("plan.export.beside")), wrapped, strong);
      workbook.write(out);
    }
  }

  private void plan(Sheet sheet, CellStyle wrapped, CellStyle strong) {
    lay(sheet, WIDTHS);
    add(sheet, PlanTables.headings(), strong);
    for (var priority : tables.plan().priorities()) {
      add(sheet, List.of(PlanTables.opening(priority)), strong);
      var row = sheet.getLastRowNum();
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, WIDTHS.length - 1));
      priority.actions().forEach(action -> add(sheet, PlanTables.row(action), wrapped));
    }
  }

  private void beside(Sheet sheet, CellStyle wrapped, CellStyle strong) {
    lay(sheet, WIDTHS_BESIDE);
    add(sheet, KeptBeside.HEADINGS, strong);
    tables.kept().forEach(row -> add(sheet, row, wrapped));
  }

  private static void lay(Sheet sheet, int... widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * ONE_CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void add(Sheet sheet, List<String> cells, CellStyle style) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      cell.setCellValue(cells.get(i));
      cell.setCellStyle(style);
    }
  }

  private static CellStyle wrapped(Workbook workbook) {
    var style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    // What looks like a formula stays text when somebody opens the cell and leaves it again.
    style.setQuotePrefixed(true);
    return style;
  }

  private static CellStyle strong(Workbook workbook) {
    var style = wrapped(workbook);
    var font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
