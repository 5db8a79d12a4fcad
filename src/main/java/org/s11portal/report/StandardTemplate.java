package org.s11portal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The template the product ships: every section with its words and its tables. */
final class StandardTemplate {

  private static final int TITLE_SIZE = 22;
  private static final int SECTION_SIZE = 15;

  private StandardTemplate() {}

  static byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      style(document, "Title", 0);
      style(document, "Heading1", 1);
      style(document, "Heading2", 2);
      heading(document, "Title", "{{report.title}}", TITLE_SIZE);
      field(document, ReportField.standing());
      for (var section : ReportSection.values()) {
        heading(document, "Heading1", section.title(), SECTION_SIZE);
        field(document, ReportField.words(section));
        if (section != ReportSection.SUMMARY) {
          field(document, ReportField.tables(section));
        }
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private static void field(XWPFDocument document, String name) {
    document.createParagraph().createRun().setText("{{" + name + "}}");
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
