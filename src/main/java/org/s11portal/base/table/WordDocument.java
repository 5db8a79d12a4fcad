package org.s11portal.base.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.s11portal.base.Refused;

/** A Word document: its tables, and what stands outside them, in the order of the document. */
final class WordDocument {

  static final String BODY = "word/document.xml";

  /** Where people also write: headers, footers, footnotes, comments. */
  private static final Pattern BESIDE =
      Pattern.compile("word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml");

  private WordDocument() {}

  static List<Sheet> read(byte[] bytes) {
    var sheets = new ArrayList<Sheet>();
    var beside = new ArrayList<Sheet>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(BODY)) {
          sheets.addAll(new WordXml(part.getName()).read(zip.readAllBytes()));
        } else if (BESIDE.matcher(part.getName()).matches()) {
          beside.addAll(new WordXml(part.getName()).read(zip.readAllBytes()));
        }
      }
    } catch (IOException | XMLStreamException broken) {
      throw new Refused("base.table.damaged");
    }
    sheets.addAll(beside);
    return List.copyOf(sheets);
  }
}
