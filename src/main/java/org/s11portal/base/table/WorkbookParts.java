package org.s11portal.base.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.s11portal.base.Refused;

/**
 * Looks at the parts of a workbook or document before anything is built from them: counted while
 * inflating, so that neither many parts nor a bomb fill the memory.
 */
final class WorkbookParts {

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_INFLATED = 32L * 1024 * 1024;

  private WorkbookParts() {}

  static void check(byte[] bytes) {
    var parts = parts(bytes);
    if (parts.names().contains(WordDocument.BODY)) {
      throw new Refused("base.table.wordDocument");
    }
    if (!parts.names().contains("xl/workbook.xml")) {
      throw new Refused("base.table.notAWorkbook");
    }
    parts.requireNoEntities();
  }

  /** Whether a package is a Word document, looked at as carefully as a workbook. */
  static boolean holdDocument(byte[] bytes) {
    var parts = parts(bytes);
    parts.requireNoEntities();
    return parts.names().contains(WordDocument.BODY);
  }

  /** What parts there are, and whether one declares a type, of which entities are made. */
  private record Parts(Set<String> names, boolean declareType) {

    void requireNoEntities() {
      if (declareType) {
        throw new Refused("base.table.damaged");
      }
    }
  }

  private static Parts parts(byte[] bytes) {
    var parts = inflated(bytes);
    if (parts.names().stream()
        .anyMatch(name -> name.contains("vbaproject") || name.contains("macrosheets/"))) {
      throw new Refused("base.table.macros");
    }
    return parts;
  }

  private static Parts inflated(byte[] bytes) {
    var names = new HashSet<String>();
    var buffer = new byte[16 * 1024];
    var inflated = 0L;
    var declareType = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName().toLowerCase(Locale.ROOT));
        var begins = true;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inflated += read;
          declareType |= begins && declaresType(buffer, read);
          begins = false;
          if (inflated > MOST_INFLATED || names.size() > MOST_PARTS) {
            throw new Refused("base.table.bomb");
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refused("base.table.damaged");
    }
    return new Parts(names, declareType);
  }

  private static boolean declaresType(byte[] buffer, int length) {
    // Letters of two bytes have a zero each, which is left out here.
    var begin = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    return begin.contains("<!DOCTYPE");
  }
}
