package org.s11portal.audit.offline;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look and behave: those to fill in are white and open, all others grey and locked. */
record OfflineStyles(XSSFCellStyle heading, XSSFCellStyle fixed, XSSFCellStyle open) {

  private static final String TEXT = "@";

  OfflineStyles(XSSFWorkbook workbook) {
    this(text(workbook), text(workbook), text(workbook));
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    for (var locked : new XSSFCellStyle[] {heading, fixed}) {
      locked.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      locked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    open.setLocked(false);
  }

  /** Text whatever it begins with, also after somebody has edited it. */
  private static XSSFCellStyle text(XSSFWorkbook workbook) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
    style.setQuotePrefixed(true);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
