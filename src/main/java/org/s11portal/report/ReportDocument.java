package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.s11portal.base.LightFormatting;

/** A report as a Word document that the officer goes on working in. */
record ReportDocument(ReportDetail report, List<String> standing) {

  private static final int TITLE_SIZE = 22;
  private static final int SECTION_SIZE = 15;
  private static final int CAPTION_SIZE = 11;
  private static final int TABLE_SIZE = 9;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 45;

  byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(report.summary().title());
      style(document, "Title", 0);
      style(document, "Heading1", 1);
      style(document, "Heading2", 2);
      heading(document, "Title", report.summary().title(), TITLE_SIZE);
      standing.forEach(line -> document.createParagraph().createRun().setText(line));
      for (var section : ReportSection.values()) {
        write(document, section);
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private void write(XWPFDocument document, ReportSection section) {
    heading(document, "Heading1", section.title(), SECTION_SIZE);
    LightFormatting.plain(report.commentary(section).words())
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> document.createParagraph().createRun().setText(line));
    for (var table : report.figures(section)) {
      if (table.rows().isEmpty()) {
        document.createParagraph().createRun().setText(text("report.none", table.caption()));
      } else {
        heading(document, "Heading2", table.caption(), CAPTION_SIZE);
        table(document, table);
      }
    }
  }

  private static void table(XWPFDocument document, FigureTable figures) {
    var table = document.createTable(1, figures.headers().size());
    table.setWidth("100%");
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    var widths = widths(figures);
    fill(head, figures.headers(), widths, true);
    figures.rows().forEach(row -> fill(table.createRow(), FigureTable.cells(row), widths, false));
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
      row.getCell(i).setWidth(widths.get(i));
      var run = row.getCell(i).getParagraphs().getFirst().createRun();
      run.setFontSize(TABLE_SIZE);
      run.setBold(strong);
      run.setText(cells.get(i));
    }
  }

  private static void heading(XWPFDocument document, String style, String words, int size) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(words);
  }

  /** Word’s own names, so that its navigation and table of contents know the headings. */
  private static void style(XWPFDocument document, String id, int level) {
    var styles = document.createStyles();
    var made = CTStyle.Factory.newInstance();
    made.setStyleId(id);
    made.setType(STStyleType.PARAGRAPH);
    made.addNewName().setVal(level == 0 ? id : "heading " + level);
    if (level > 0) {
      made.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }
    styles.addStyle(new XWPFStyle(made));
  }
}
