package org.s11portal.base.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.s11portal.base.Refused;

/** A file that holds a table, told by its content and never by its name. */
public final class TableFile {

  /** The most bytes of a file that are ever taken in. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int BYTES_IN_A_MEGABYTE = 1024 * 1024;

  private TableFile() {}

  /**
   * Reads the sheets of a file. Reading stops one byte past the limit, whatever length was
   * promised.
   *
   * @throws Refused when it is no table that can be read, with what to do instead
   */
  public static List<Sheet> read(InputStream content) throws IOException {
    var bytes = bytes(content);
    return switch (FileKind.of(bytes)) {
      case WORKBOOK -> Workbook.read(bytes);
      case TEXT -> List.of(DelimitedText.read(bytes));
    };
  }

  /**
   * Reads the sheets of a workbook, or the tables of a Word document with the text around them.
   *
   * @throws Refused when it is neither, with what to do instead
   */
  public static List<Sheet> readOffice(byte[] bytes) {
    if (FileKind.of(bytes) == FileKind.TEXT) {
      throw new Refused("base.table.notOffice");
    }
    return WorkbookParts.holdDocument(bytes) ? WordDocument.read(bytes) : Workbook.read(bytes);
  }

  /** Reads the tables of whatever kind of file: text, workbook or Word document. */
  public static List<Sheet> readAny(byte[] bytes) {
    return FileKind.of(bytes) == FileKind.TEXT
        ? List.of(DelimitedText.read(bytes))
        : readOffice(bytes);
  }

  /**
   * Takes a file in, up to one byte past the limit, whatever length was promised.
   *
   * @throws Refused when it is larger
   */
  public static byte[] bytes(InputStream content) throws IOException {
    var bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refused("base.table.tooLarge", MOST_BYTES / BYTES_IN_A_MEGABYTE);
    }
    return bytes;
  }
}
