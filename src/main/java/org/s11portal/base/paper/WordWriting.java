package org.s11portal.base.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts a paper’s elements into a Word document, one after the other. */
final class WordWriting {

  private final XWPFDocument word;
  private final BigInteger bullets;

  WordWriting(XWPFDocument word) {
    this.word = word;
    bullets = WordStyles.bullets(word);
  }

  void write(Element from) {
    for (var element : from.children()) {
      switch (element.tagName()) {
        case "h1", "h2", "h3", "h4" -> {
          var heading = word.createParagraph();
          heading.setStyle(WordStyles.heading(element.tagName()));
          letters(heading, element, Look.PLAIN);
        }
        case "ul", "ol" -> element.children().forEach(this::listed);
        case "table" -> table(element);
        case "div", "blockquote" -> write(element);
        default ->
            letters(
                word.createParagraph(),
                element,
                element.hasClass("grade") ? Look.PLAIN.asBold() : Look.PLAIN);
      }
    }
  }

  private void listed(Element line) {
    var paragraph = word.createParagraph();
    paragraph.setNumID(bullets);
    letters(paragraph, line, Look.PLAIN);
  }

  private void table(Element from) {
    var caption = from.selectFirst("caption");
    if (caption != null) {
      var above = word.createParagraph();
      // First, because keeping together looks for properties that only this makes.
      above.setSpacingAfter(60);
      above.setKeepNext(true);
      letters(above, caption, Look.PLAIN.asItalic());
    }
    var rows = from.select("tr");
    var table = word.createTable(rows.size(), rows.getFirst().childrenSize());
    table.setWidth("100%");
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row).children();
      table.getRow(row).setRepeatHeader(row == 0);
      table.getRow(row).setCantSplitRow(true);
      for (int column = 0; column < cells.size(); column++) {
        cell(table.getRow(row).getCell(column), cells.get(column), row == 0);
      }
    }
    word.createParagraph();
  }

  private static void cell(XWPFTableCell cell, Element from, boolean head) {
    letters(cell.getParagraphs().getFirst(), from, head ? Look.PLAIN.asBold() : Look.PLAIN);
  }

  private record Look(boolean bold, boolean italic) {
    static final Look PLAIN = new Look(false, false);

    Look asBold() {
      return new Look(true, italic);
    }

    Look asItalic() {
      return new Look(bold, true);
    }
  }

  private static void letters(XWPFParagraph into, Node from, Look look) {
    for (var node : from.childNodes()) {
      if (node instanceof TextNode text) {
        var run = into.createRun();
        run.setText(text.text());
        run.setBold(look.bold());
        run.setItalic(look.italic());
      } else if (node instanceof Element element) {
        switch (element.tagName()) {
          case "br" -> into.createRun().addBreak();
          case "strong" -> letters(into, element, look.asBold());
          case "em" -> letters(into, element, look.asItalic());
          default -> letters(into, element, look);
        }
      }
    }
  }
}
