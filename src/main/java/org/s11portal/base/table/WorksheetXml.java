package org.s11portal.base.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;

/** One sheet of a workbook, read as a stream; formulas are refused, never evaluated. */
final class WorksheetXml {

  private static final int WIDEST = 16_384;

  private final String name;
  private final CellValues values;
  private final SheetRows rows = new SheetRows();

  private List<String> cells = new ArrayList<>();
  private int row;
  private int column;
  private @Nullable String type;
  private @Nullable String style;
  private final StringBuilder stored = new StringBuilder();

  WorksheetXml(String name, CellValues values) {
    this.name = name;
    this.values = values;
  }

  Sheet read(InputStream content) throws XMLStreamException {
    var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(content);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> start(xml);
        case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    return rows.named(name);
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> {
        var number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
      }
      case "c" -> {
        var address = xml.getAttributeValue(null, "r");
        column = address == null ? cells.size() : new CellReference(address).getCol();
        type = xml.getAttributeValue(null, "t");
        style = xml.getAttributeValue(null, "s");
        stored.setLength(0);
      }
      case "f" -> throw new Refused("base.table.formula", SheetRows.letters(column) + row, name);
      case "v", "t" -> stored.append(xml.getElementText());
      // How an East Asian word is read aloud: beside the text, not part of it.
      case "rPh" -> skip(xml);
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "c" -> {
        if (column < 0 || column >= WIDEST) {
          throw new Refused("base.table.damaged");
        }
        while (cells.size() <= column) {
          cells.add("");
        }
        cells.set(column, values.text(type, style, stored.toString()));
      }
      case "row" -> rows.add(row, cells);
      default -> {}
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}
