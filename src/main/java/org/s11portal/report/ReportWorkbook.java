package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every figure of a report, a sheet for each section. Cells are text, never formulas. */
record ReportWorkbook(ReportDetail report) {

  private static final int FIRST_WIDTH = 60 * 256;
  private static final int WIDTH = 20 * 256;
  private static final int WIDEST = 8;

  byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var strong = strong(workbook);
      var plain = workbook.createCellStyle();
      plain.setQuotePrefixed(true);
      for (var section : ReportSection.values()) {
        var tables = report.figures(section);
        if (!tables.isEmpty()) {
          var sheet = workbook.createSheet(text("report.sheet." + section));
          sheet.setColumnWidth(0, FIRST_WIDTH);
          for (int i = 1; i < WIDEST; i++) {
            sheet.setColumnWidth(i, WIDTH);
          }
          tables.forEach(table -> add(sheet, table, strong, plain));
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static void add(Sheet sheet, FigureTable table, CellStyle strong, CellStyle plain) {
    if (table.rows().isEmpty()) {
      row(sheet, List.of(text("report.none", table.caption())), plain);
    } else {
      row(sheet, List.of(table.caption()), strong);
      row(sheet, table.headers(), strong);
      table.rows().forEach(one -> row(sheet, FigureTable.cells(one), plain));
    }
    sheet.createRow(sheet.getLastRowNum() + 1);
  }

  private static void row(Sheet sheet, List<String> cells, CellStyle style) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      if (cells.get(i).matches("-?\\d{1,9}")) {
        cell.setCellValue(Integer.parseInt(cells.get(i)));
      } else {
        cell.setCellValue(cells.get(i));
        cell.setCellStyle(style);
      }
    }
  }

  private static CellStyle strong(Workbook workbook) {
    var style = workbook.createCellStyle();
    var font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    return style;
  }
}
