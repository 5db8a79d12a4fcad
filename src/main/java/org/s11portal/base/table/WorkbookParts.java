package org.s11portal.base.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.s11portal.base.Refused;

/**
 * Looks at the parts of a workbook before anything is built from them: counted while inflating, so
 * that neither many parts nor a bomb fill the memory.
 */
final class WorkbookParts {

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_INFLATED = 32L * 1024 * 1024;

  private WorkbookParts() {}

  static void check(byte[] bytes) {
    var names = names(bytes);
    if (names.stream()
        .anyMatch(name -> name.contains("vbaproject") || name.contains("macrosheets/"))) {
      throw new Refused("base.table.macros");
    }
    if (names.contains("word/document.xml")) {
      throw new Refused("base.table.wordDocument");
    }
    if (!names.contains("xl/workbook.xml")) {
      throw new Refused("base.table.notAWorkbook");
    }
  }

  private static Set<String> names(byte[] bytes) {
    var names = new HashSet<String>();
    var buffer = new byte[16 * 1024];
    var inflated = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        names.add(part.getName().toLowerCase(Locale.ROOT));
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inflated += read;
          if (inflated > MOST_INFLATED || names.size() > MOST_PARTS) {
            throw new Refused("base.table.bomb");
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refused("base.table.damaged");
    }
    return names;
  }
}
