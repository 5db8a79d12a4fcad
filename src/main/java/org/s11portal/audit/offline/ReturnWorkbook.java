package org.s11portal.audit.offline;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.standards.CriterionDetail;

/**
 * A return as a workbook: how to use it, a row for each criterion with its grade to choose, and,
 * hidden, which return it is. Every cell is text; what begins like a formula stays text.
 */
final class ReturnWorkbook {

  static final String ANSWERS = "Answers";
  static final String IDENTITY = "Portal";
  private static final String LISTS = "Lists";
  private static final int INSTRUCTION_WIDTH = 100 * 256;

  private final ReturnDetail whole;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final OfflineStyles styles = new OfflineStyles(workbook);
  private final GradeWords grades;

  private ReturnWorkbook(ReturnDetail whole) {
    this.whole = whole;
    grades = new GradeWords(whole.set().scale());
  }

  static byte[] write(ReturnDetail whole, String agency) {
    var made = new ReturnWorkbook(whole);
    try (var out = new ByteArrayOutputStream();
        var workbook = made.workbook) {
      made.instructions(agency);
      made.answers();
      made.lists();
      made.identity();
      workbook.setActiveSheet(0);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void instructions(String agency) {
    var sheet = workbook.createSheet(text("audit.offline.sheet.first"));
    sheet.setColumnWidth(0, INSTRUCTION_WIDTH);
    var lines =
        text("audit.offline.instructions", agency, whole.round().title(), whole.set().title());
    lines
        .lines()
        .forEach(
            line -> {
              var cell = sheet.createRow(sheet.getLastRowNum() + 1).createCell(0);
              cell.setCellValue(line);
              cell.setCellStyle(sheet.getLastRowNum() == 0 ? styles.heading() : styles.fixed());
            });
    sheet.protectSheet("");
  }

  private void answers() {
    var sheet = workbook.createSheet(ANSWERS);
    var head = sheet.createRow(0);
    for (var column : OfflineColumn.values()) {
      var cell = head.createCell(column.index());
      cell.setCellValue(column.heading());
      cell.setCellStyle(styles.heading());
      sheet.setColumnWidth(column.index(), column.width());
    }
    sheet.setColumnHidden(OfflineColumn.KEY.index(), true);
    sheet.createFreezePane(2, 1);
    whole.set().criteria().forEach(asked -> row(sheet, asked));
    choices(sheet, OfflineColumn.GRADE, "$A$1:$A$" + grades.offered().size());
    choices(sheet, OfflineColumn.READY, "$B$1:$B$2");
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.protectSheet("");
  }

  private void row(XSSFSheet sheet, CriterionDetail asked) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    var answer = SaveAnswer.of(whole.answerTo(asked));
    put(row, OfflineColumn.CODE, asked.code());
    put(row, OfflineColumn.QUESTION, asked.question());
    put(row, OfflineColumn.GRADE, answer.grade().map(grades::of).orElse(""));
    put(row, OfflineColumn.REASON, SheetText.plain(answer.notApplicableReason()));
    put(row, OfflineColumn.NARRATIVE, SheetText.plain(answer.narrative()));
    put(row, OfflineColumn.IMPACT, SheetText.plain(answer.impact()));
    put(row, OfflineColumn.READY, text(ready(answer.ready())));
    put(row, OfflineColumn.KEY, RowKey.of(answer).write(whole.assessment().id(), asked.code()));
    style(row, whole.answerTo(asked));
  }

  private void style(XSSFRow row, AnswerDetail answer) {
    for (var column : OfflineColumn.values()) {
      row.getCell(column.index())
          .setCellStyle(
              column.isFilledIn() && whole.isOpen(answer) ? styles.open() : styles.fixed());
    }
  }

  private static void put(XSSFRow row, OfflineColumn column, String words) {
    row.createCell(column.index()).setCellValue(words);
  }

  static String ready(boolean ready) {
    return ready ? "audit.conflict.yes" : "audit.conflict.no";
  }

  private void choices(XSSFSheet sheet, OfflineColumn column, String range) {
    var helper = sheet.getDataValidationHelper();
    var validation =
        helper.createValidation(
            helper.createFormulaListConstraint(LISTS + "!" + range),
            new CellRangeAddressList(1, sheet.getLastRowNum(), column.index(), column.index()));
    validation.setShowErrorBox(true);
    validation.createErrorBox(column.heading(), text("audit.offline.choose"));
    sheet.addValidationData(validation);
  }

  private void lists() {
    var sheet = workbook.createSheet(LISTS);
    var offered = grades.offered();
    for (int i = 0; i < Math.max(offered.size(), 2); i++) {
      var row = sheet.createRow(i);
      row.createCell(0).setCellValue(i < offered.size() ? offered.get(i) : "");
      if (i < 2) {
        row.createCell(1).setCellValue(text(ready(i == 0)));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  private void identity() {
    var sheet = workbook.createSheet(IDENTITY);
    var row = sheet.createRow(0);
    Identity.of(whole)
        .cells()
        .forEach(words -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(words));
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }
}
