package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Shows the words of a Word document: headings, paragraphs, lists and tables. */
final class WordText implements Drawing {

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    try (var in = Files.newInputStream(file);
        var document = new XWPFDocument(in)) {
      for (var element : document.getBodyElements()) {
        if (paper.isFull()) {
          return;
        }
        if (element instanceof XWPFParagraph paragraph) {
          paper.piece(tag(paragraph), paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          table(table, paper);
        }
      }
    }
  }

  private static String tag(XWPFParagraph paragraph) {
    var style = paragraph.getStyle();
    if (style != null && style.toLowerCase(Locale.ROOT).startsWith("heading")) {
      return style.endsWith("1") ? "h2" : "h3";
    }
    return paragraph.getNumID() == null ? "p" : "li";
  }

  private static void table(XWPFTable table, Paper paper) throws IOException {
    paper.open("table");
    for (var row : table.getRows()) {
      paper.open("tr");
      for (var cell : row.getTableCells()) {
        paper.open("td");
        paper.piece("span", cell.getText());
        paper.end("td");
      }
      paper.end("tr");
    }
    paper.end("table");
  }
}
