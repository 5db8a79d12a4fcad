package org.s11portal.base.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.s11portal.base.Refused;
import org.xml.sax.SAXException;

/** An Excel workbook, streamed sheet by sheet so that memory stays bounded. */
final class Workbook {

  private Workbook() {}

  static List<Sheet> read(byte[] bytes) {
    WorkbookParts.check(bytes);
    try (var parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return sheets(new XSSFReader(parts), new ReadOnlySharedStringsTable(parts, false));
    } catch (Refused refusal) {
      throw refusal;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XMLStreamException
        | RuntimeException broken) {
      throw new Refused("base.table.damaged");
    }
  }

  private static List<Sheet> sheets(XSSFReader workbook, ReadOnlySharedStringsTable strings)
      throws IOException, OpenXML4JException, XMLStreamException {
    var values = new CellValues(strings, workbook.getStylesTable(), countsFrom1904(workbook));
    var read = new ArrayList<Sheet>();
    var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
    while (sheets.hasNext()) {
      try (var xml = sheets.next()) {
        read.add(new WorksheetXml(sheets.getSheetName(), values).read(xml));
      }
    }
    return read;
  }

  /** Whether the workbook counts days from 1904, as old Macintosh ones do, in place of 1900. */
  private static boolean countsFrom1904(XSSFReader workbook)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (var data = workbook.getWorkbookData()) {
      var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          var flag = xml.getAttributeValue(null, "date1904");
          return "1".equals(flag) || "true".equals(flag);
        }
      }
      return false;
    }
  }
}
