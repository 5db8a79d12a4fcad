package org.s11portal.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Where a field of a template stood: paragraphs and tables are written just before it. */
record WordPlace(XWPFDocument document, XWPFParagraph field) {

  private static final int CAPTION_SIZE = 11;
  private static final int TABLE_SIZE = 9;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 45;

  /** In the look of the paragraph in which the field stood. */
  void paragraph(String words) {
    var paragraph = before();
    if (field.getCTP().isSetPPr()) {
      paragraph.getCTP().setPPr(field.getCTP().getPPr());
    }
    var run = paragraph.createRun();
    var like = field.getRuns().stream().findFirst();
    like.filter(one -> one.getCTR().isSetRPr())
        .ifPresent(one -> run.getCTR().setRPr(one.getCTR().getRPr()));
    run.setText(words);
  }

  /** In the template’s own second heading. */
  void caption(String words) {
    var paragraph = before();
    paragraph.setStyle("Heading2");
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(CAPTION_SIZE);
    run.setText(words);
  }

  private XWPFParagraph before() {
    try (var cursor = field.getCTP().newCursor()) {
      return document.insertNewParagraph(cursor);
    }
  }

  void table(FigureTable figures) {
    try (var cursor = field.getCTP().newCursor()) {
      var table = document.insertNewTbl(cursor);
      table.setWidth("100%");
      var head = table.getRow(0);
      head.setRepeatHeader(true);
      var widths = widths(figures);
      fill(head, figures.headers(), widths, true);
      figures.rows().forEach(row -> fill(table.createRow(), FigureTable.cells(row), widths, false));
    }
  }

  /** Hundredths of the page, by the longest text of each column, so that no word is broken. */
  private static List<String> widths(FigureTable figures) {
    var longest =
        IntStream.range(0, figures.headers().size())
            .map(
                column ->
                    Math.clamp(
                        Stream.concat(
                                Stream.of(figures.headers()),
                                figures.rows().stream().map(FigureTable::cells))
                            .mapToInt(cells -> cells.get(column).length())
                            .max()
                            .orElse(NARROWEST),
                        NARROWEST,
                        WIDEST))
            .toArray();
    var all = IntStream.of(longest).sum();
    return IntStream.of(longest).mapToObj(one -> 100 * one / all + "%").toList();
  }

  private static void fill(
      XWPFTableRow row, List<String> cells, List<String> widths, boolean strong) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      var cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
      cell.setWidth(widths.get(i));
      var run = cell.getParagraphs().getFirst().createRun();
      run.setFontSize(TABLE_SIZE);
      run.setBold(strong);
      run.setText(cells.get(i));
    }
  }
}
