package org.s11portal.plan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Plans as people make them in Office: with cells merged, tables in tables, and very long. */
final class OfficePlans {

  static final List<String> HEADINGS = Stream.of(Column.values()).map(Column::heading).toList();

  private OfficePlans() {}

  static List<String> row(String ref, String activity) {
    return List.of(
        ref, activity, "Better", "1 May 2016", "Chair", "Count", "Under way", "On track");
  }

  /** The action 1a over two rows that share its ref, below a priority over all columns. */
  private static List<List<String>> rows() {
    return List.of(
        List.of("1.) What matters most"),
        HEADINGS,
        row("1a", "First step"),
        row("", "Second step"),
        row("1b", "Another action"));
  }

  static byte[] workbookWithMergedCells() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("Plan");
      fill(workbook, rows());
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.size() - 1));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      return bytes(workbook);
    }
  }

  static byte[] documentWithMergedCells() throws IOException {
    try (var document = new XWPFDocument()) {
      var table = filled(document, rows().subList(1, rows().size()));
      table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
      table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
      return bytes(document);
    }
  }

  /** In whose progress somebody has put a table of their own. */
  static byte[] documentWithATableInACell() throws IOException {
    try (var document = new XWPFDocument()) {
      var table = filled(document, List.of(HEADINGS, row("1a", "First step")));
      var progress = table.getRow(1).getCell(HEADINGS.indexOf(Column.PROGRESS.heading()));
      var nested = progress.getCTTc().addNewTbl();
      var inner = nested.addNewTr();
      Stream.of("Trained", "12 of 14")
          .forEach(words -> inner.addNewTc().addNewP().addNewR().addNewT().setStringValue(words));
      progress.getCTTc().addNewP();
      return bytes(document);
    }
  }

  static byte[] longWorkbook(int actions) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Plan");
      fill(workbook, longRows(actions));
      return bytes(workbook);
    }
  }

  static byte[] longDocument(int actions) throws IOException {
    try (var document = new XWPFDocument()) {
      filled(document, longRows(actions));
      return bytes(document);
    }
  }

  private static List<List<String>> longRows(int actions) {
    return Stream.concat(
            Stream.of(HEADINGS),
            IntStream.rangeClosed(1, actions)
                .mapToObj(
                    number ->
                        row(number / 26 + 1 + "" + (char) ('a' + number % 26), "Do " + number)))
        .toList();
  }

  private static void fill(XSSFWorkbook workbook, List<List<String>> rows) {
    var sheet = workbook.getSheetAt(0);
    for (int i = 0; i < rows.size(); i++) {
      var row = sheet.createRow(i);
      for (int j = 0; j < rows.get(i).size(); j++) {
        row.createCell(j).setCellValue(rows.get(i).get(j));
      }
    }
  }

  private static XWPFTable filled(XWPFDocument document, List<List<String>> rows) {
    var table = document.createTable(0, 0);
    table.removeRow(0);
    for (var cells : rows) {
      var row = table.getCTTbl().addNewTr();
      cells.forEach(words -> row.addNewTc().addNewP().addNewR().addNewT().setStringValue(words));
    }
    return new XWPFTable(table.getCTTbl(), document);
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
