package org.s11portal.base.table;

import java.io.IOException;
import java.io.InputStream;
import org.s11portal.base.Refused;

/** Takes a Word document in that is to be worked with, and nothing else. */
public final class WordFile {

  private WordFile() {}

  /**
   * The bytes of a Word document without macros.
   *
   * @throws Refused when it is anything else, damaged, too large or a bomb
   */
  public static byte[] take(InputStream content) throws IOException {
    var bytes = TableFile.bytes(content);
    if (FileKind.of(bytes) == FileKind.TEXT || !WorkbookParts.holdDocument(bytes)) {
      throw new Refused("base.table.notWord");
    }
    return bytes;
  }
}
