package org.s11portal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/** Looks into zip packages: today’s Office formats and OpenDocument. */
final class PackageCheck {

  private static final Set<String> MACRO_FOLDERS =
      Set.of("basic/", "scripts/", "xl/macrosheets/", "word/macrosheets/");

  private final Inspection inspection;

  PackageCheck(Inspection inspection) {
    this.inspection = inspection;
  }

  /** What kind of document this package is, having found nothing bad in it; empty for any other. */
  Optional<FileKind> kindOf(Path file) throws IOException {
    return look(file, 0).kind();
  }

  /** A package inside a document has to be a document, too. */
  void requireHarmless(Path file, int depth) throws IOException {
    if (depth > InflationBudget.DEPTH || !look(file, depth).isDocument()) {
      throw inspection.suspect().packed();
    }
  }

  private PackageContents look(Path file, int depth) throws IOException {
    var directory = ZipDirectory.of(file);
    inspection.budget().admit(directory);
    requireInOrder(directory);
    try (var zip = new ZipFile(file.toFile())) {
      var contents = PackageContents.of(zip, inspection);
      // What is no document need not be unpacked to be refused.
      if (contents.isDocument()) {
        requireNoMacros(directory, contents);
        for (var entry : directory.entries()) {
          lookAt(entry, zip, depth);
        }
      }
      return contents;
    }
  }

  private void lookAt(ZipDirectory.Entry entry, ZipFile zip, int depth) throws IOException {
    var found = zip.getEntry(entry.name());
    if (found == null) {
      throw inspection.suspect().damaged();
    }
    if (!found.isDirectory()) {
      try (var inflating = zip.getInputStream(found);
          var metered = inspection.budget().metered(inflating, entry.compressed())) {
        inspection.part(entry.name(), metered, depth);
      }
    }
  }

  private void requireInOrder(ZipDirectory directory) {
    var seen = new HashSet<String>();
    for (var entry : directory.entries()) {
      if (entry.encrypted()) {
        throw inspection.suspect().locked();
      }
      if (entry.link() || leadsOut(entry.name()) || !seen.add(lower(entry))) {
        throw inspection.suspect().damaged();
      }
    }
  }

  private void requireNoMacros(ZipDirectory directory, PackageContents contents) {
    var carried = directory.entries().stream().map(PackageCheck::lower).anyMatch(this::isMacro);
    if (carried || contents.declaresMacros()) {
      throw inspection.suspect().macros();
    }
  }

  private boolean isMacro(String name) {
    return name.endsWith("vbaproject.bin") || MACRO_FOLDERS.stream().anyMatch(name::startsWith);
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/") || ("/" + name.replace('\\', '/') + "/").contains("/../");
  }

  private static String lower(ZipDirectory.Entry entry) {
    return entry.name().toLowerCase(Locale.ROOT);
  }
}
