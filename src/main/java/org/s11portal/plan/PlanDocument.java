package org.s11portal.plan;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.s11portal.plan.reading.KeptBeside;

/** A plan as a Word document on A3, in the form in which boards pass it round. */
final class PlanDocument {

  private static final long A3_LONG = 23_811;
  private static final long A3_SHORT = 16_838;
  private static final long MARGIN = 720;

  /** Of the page; each list makes a whole. */
  private static final List<String> WIDTHS =
      List.of("4%", "19%", "14%", "8%", "12%", "13%", "23%", "7%");

  private static final List<String> WIDTHS_BESIDE =
      List.of("5%", "11%", "9%", "9%", "40%", "14%", "12%");

  private static final int TITLE_SIZE = 16;
  private static final int TEXT_SIZE = 8;

  private final PlanTables tables;

  PlanDocument(PlanTables tables) {
    this.tables = tables;
  }

  void write(OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(tables.plan().title());
      layLandscape(document);
      title(document, tables.plan().title());
      plan(table(document, PlanTables.headings(), WIDTHS));
      title(document, text("plan.export.beside"));
      var beside = table(document, KeptBeside.HEADINGS, WIDTHS_BESIDE);
      tables.kept().forEach(row -> fill(beside.createRow(), row, WIDTHS_BESIDE, false));
      document.write(out);
    }
  }

  private void plan(XWPFTable table) {
    for (var priority : tables.plan().priorities()) {
      var row = table.createRow();
      write(row.getCell(0), PlanTables.opening(priority), true);
      var cell = row.getCell(0).getCTTc();
      var look = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
      look.addNewGridSpan().setVal(BigInteger.valueOf(row.getTableCells().size()));
      while (row.getTableCells().size() > 1) {
        row.removeCell(1);
      }
      for (var action : priority.actions()) {
        var cells = PlanTables.row(action);
        var line = table.createRow();
        while (line.getTableCells().size() < cells.size()) {
          line.createCell();
        }
        fill(line, cells, WIDTHS, false);
      }
    }
  }

  private static XWPFTable table(
      XWPFDocument document, List<String> headings, List<String> widths) {
    var table = document.createTable(1, headings.size());
    table.setWidth("100%");
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    fill(head, headings, widths, true);
    return table;
  }

  private static void fill(
      XWPFTableRow row, List<String> cells, List<String> widths, boolean strong) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      row.getCell(i).setWidth(widths.get(i));
      write(row.getCell(i), cells.get(i), strong);
    }
  }

  private static void write(XWPFTableCell cell, String words, boolean strong) {
    var run = cell.getParagraphs().getFirst().createRun();
    run.setFontSize(TEXT_SIZE);
    run.setBold(strong);
    var lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  private static void title(XWPFDocument document, String words) {
    var run = document.createParagraph().createRun();
    run.setBold(true);
    run.setFontSize(TITLE_SIZE);
    run.setText(words);
  }

  private static void layLandscape(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var page = section.addNewPgSz();
    page.setOrient(STPageOrientation.LANDSCAPE);
    page.setW(BigInteger.valueOf(A3_LONG));
    page.setH(BigInteger.valueOf(A3_SHORT));
    var margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
  }
}
