package org.s11portal.audit.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in downloaded workbooks as people do, and as they should not. */
public final class Workbooks {

  private Workbooks() {}

  public static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        var out = new ByteArrayOutputStream()) {
      change.accept(opened);
      opened.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types a text into a cell of the answers, such as {@code C2}. */
  public static byte[] typed(byte[] workbook, String cell, String words) {
    return changed(workbook, opened -> cell(opened, cell).setCellValue(words));
  }

  static XSSFCell cell(XSSFWorkbook workbook, String cell) {
    var row = answers(workbook).getRow(Integer.parseInt(cell.substring(1)) - 1);
    return row.getCell(cell.charAt(0) - 'A');
  }

  static XSSFSheet answers(XSSFWorkbook workbook) {
    return workbook.getSheet(ReturnWorkbook.ANSWERS);
  }
}
