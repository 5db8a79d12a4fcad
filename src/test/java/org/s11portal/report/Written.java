package org.s11portal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents as an officer might have written them. */
final class Written {

  private Written() {}

  static byte[] document(String... paragraphs) throws IOException {
    try (var document = new XWPFDocument()) {
      for (var words : paragraphs) {
        document.createParagraph().createRun().setText(words);
      }
      return bytes(document);
    }
  }

  static byte[] inPieces(String... pieces) throws IOException {
    try (var document = new XWPFDocument()) {
      var paragraph = document.createParagraph();
      for (var piece : pieces) {
        paragraph.createRun().setText(piece);
      }
      return bytes(document);
    }
  }

  static byte[] withHeaderAndTable(String inHeader, String inTable) throws IOException {
    try (var document = new XWPFDocument()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(inHeader);
      document.createTable(1, 1).getRow(0).getCell(0).setText(inTable);
      return bytes(document);
    }
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
