package org.s11portal.base.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The headings a Word document is walked by, its language, and the bullets of its lists. */
final class WordStyles {

  private static final int[] HALF_POINTS = {40, 30, 25, 22};
  private static final int BODY_HALF_POINTS = 22;
  private static final int INDENT_TWENTIETHS = 360;

  private WordStyles() {}

  static void add(XWPFDocument word) {
    var styles = word.createStyles();
    styles.setSpellingLanguage("en-GB");
    styles.addStyle(plain());
    for (int level = 1; level <= HALF_POINTS.length; level++) {
      styles.addStyle(heading(level));
    }
  }

  /** Word’s own name of a heading’s style, which its navigation and screen readers know. */
  static String heading(String tag) {
    return "Heading" + tag.substring(1);
  }

  private static XWPFStyle plain() {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId("Normal");
    style.addNewName().setVal("Normal");
    style.setDefault(true);
    style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
    var letters = style.addNewRPr();
    letters.addNewRFonts().setAscii("Arial");
    letters.getRFontsArray(0).setHAnsi("Arial");
    letters.addNewSz().setVal(BigInteger.valueOf(BODY_HALF_POINTS));
    return paragraph(style);
  }

  private static XWPFStyle heading(int level) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.addNewBasedOn().setVal("Normal");
    style.addNewNext().setVal("Normal");
    style.addNewQFormat();
    var place = style.addNewPPr();
    place.addNewKeepNext();
    place.addNewSpacing().setBefore(BigInteger.valueOf(240));
    place.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    var letters = style.addNewRPr();
    letters.addNewB();
    letters.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS[level - 1]));
    return paragraph(style);
  }

  private static XWPFStyle paragraph(CTStyle style) {
    var made = new XWPFStyle(style);
    made.setType(STStyleType.PARAGRAPH);
    return made;
  }

  /** A list with bullets, to be named by its paragraphs. */
  static BigInteger bullets(XWPFDocument word) {
    var kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.ZERO);
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(INDENT_TWENTIETHS));
    indent.setHanging(BigInteger.valueOf(INDENT_TWENTIETHS));
    var numbering = word.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }
}
