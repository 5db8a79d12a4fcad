package org.s11portal.standards.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.s11portal.base.Refused;
import org.s11portal.base.table.TableFile;

/** Reads a standard set out of a file, told by its content: a workbook, a Word document, JSON. */
public final class SetReader {

  private static final int ENOUGH_TO_TELL = 200;

  private SetReader() {}

  /**
   * Reads the set in this file and stores nothing.
   *
   * @throws Refused when it holds no set that can be read, with what to do instead
   */
  public static SetReading read(InputStream content) throws IOException {
    var bytes = TableFile.bytes(content);
    var findings = new Findings();
    var read =
        isJson(bytes)
            ? new JsonReader(findings).read(bytes)
            : new TablesReader(findings).read(TableFile.readOffice(bytes));
    return new SetAssembly(findings).of(read);
  }

  private static boolean isJson(byte[] bytes) {
    var begin =
        new String(bytes, 0, Math.min(bytes.length, ENOUGH_TO_TELL), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    return begin.startsWith("{") || begin.startsWith("[");
  }
}
