package org.s11portal.base.table;

import static org.s11portal.base.Texts.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.s11portal.base.Refused;

/** One part of a Word document, read as a stream: each table a sheet, each text between another. */
final class WordXml {

  private static final int WIDEST = 100;

  private final String part;
  private final List<Sheet> sheets = new ArrayList<>();
  private final StringBuilder instruction = new StringBuilder();

  private SheetRows rows = new SheetRows();
  private List<String> cells = new ArrayList<>();
  private StringBuilder words = new StringBuilder();
  private int tables;
  private int depth;
  private int number;
  private int span = 1;

  WordXml(String part) {
    this.part = part;
  }

  List<Sheet> read(byte[] xmlBytes) throws XMLStreamException {
    var xml =
        XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(xmlBytes));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Refused("base.table.damaged");
        default -> {}
      }
    }
    close();
    return sheets;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tbl" -> openTable();
      case "tr" -> openRow();
      case "tc" -> openCell();
      case "p" -> beginLine();
      case "numPr" -> words.append("• ");
      case "gridSpan" -> span = Math.clamp(Integer.parseInt(value(xml)), 1, WIDEST);
      case "t" -> words.append(xml.getElementText());
      case "tab" -> words.append(insideRun(xml) ? " " : "");
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "instrText" -> instruction.append(xml.getElementText());
      case "fldSimple" -> instruction.append(attribute(xml, "instr"));
      case "del", "ins", "moveFrom", "moveTo" -> refuseTracked(xml);
      // What older programs would show in place of what stands before it: the same words again.
      case "Fallback" -> skip(xml);
      default -> {}
    }
    refuseFormula();
  }

  private void end(String element) {
    switch (element) {
      case "tbl" -> closeTable();
      case "tr" -> closeRow();
      case "tc" -> closeCell();
      case "p" -> endLine();
      default -> {}
    }
  }

  private void openTable() {
    if (depth++ == 0) {
      close();
      tables++;
    }
  }

  private void closeTable() {
    if (--depth == 0) {
      sheets.add(rows.named(text("base.table.word.table", tables)));
      rows = new SheetRows();
      number = 0;
    }
  }

  private void openRow() {
    if (depth == 1) {
      cells = new ArrayList<>();
      number++;
    }
  }

  private void closeRow() {
    if (depth == 1) {
      rows.add(number, cells);
    }
  }

  private void openCell() {
    if (depth == 1) {
      words = new StringBuilder();
      span = 1;
    }
  }

  private void closeCell() {
    if (depth == 1) {
      cells.add(words.toString().strip());
      // A cell that reaches over several columns leaves the others blank.
      for (int blank = 1; blank < span; blank++) {
        cells.add("");
      }
      words = new StringBuilder();
    }
  }

  private void beginLine() {
    if (depth > 0 && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
      words.append('\n');
    }
  }

  /** Outside of tables each paragraph is a row of one cell. */
  private void endLine() {
    if (depth == 0) {
      rows.add(++number, List.of(words.toString().strip()));
      words = new StringBuilder();
    }
  }

  private void close() {
    var outside = rows.named(name());
    if (!outside.rows().isEmpty()) {
      sheets.add(outside);
    }
    rows = new SheetRows();
    number = 0;
  }

  private String name() {
    if (!part.equals(WordDocument.BODY)) {
      return text("base.table.word.beside");
    }
    return text("base.table.word.text", tables);
  }

  /** Changes that nobody has accepted or rejected leave open what the document says. */
  private static void refuseTracked(XMLStreamReader xml) {
    if (xml.getAttributeCount() > 0) {
      throw new Refused("base.table.tracked");
    }
  }

  private void refuseFormula() {
    if (instruction.toString().stripLeading().startsWith("=")) {
      throw new Refused("base.table.word.formula", Math.max(1, tables), Math.max(1, number));
    }
    instruction.setLength(0);
  }

  private static boolean insideRun(XMLStreamReader xml) {
    // The same element stands in a paragraph's properties, where it has attributes.
    return xml.getAttributeCount() == 0;
  }

  private static String value(XMLStreamReader xml) {
    return attribute(xml, "val");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
  }
}
