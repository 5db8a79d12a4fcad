package org.s11portal.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * One look into one upload and into whatever lies inside it, within one {@link InflationBudget}.
 */
final class Inspection {

  private static final int HEAD = 64 * 1024;

  private final Suspect suspect;
  private final InflationBudget budget;

  Inspection(Suspect suspect) {
    this.suspect = suspect;
    this.budget = new InflationBudget(suspect);
  }

  Suspect suspect() {
    return suspect;
  }

  InflationBudget budget() {
    return budget;
  }

  /** Looks at one part to its last byte; a document inside is looked into like the outer one. */
  void part(String name, InputStream bytes, int depth) throws IOException {
    var head = bytes.readNBytes(HEAD);
    var signature = Signature.of(head);
    if (signature.filter(Signature::isArchiveOrProgram).isPresent()) {
      throw suspect.packed();
    }
    if (signature.filter(Signature.ZIP::equals).isPresent()) {
      laidOut(head, bytes, file -> new PackageCheck(this).requireHarmless(file, depth + 1));
    } else if (signature.filter(Signature.COMPOUND::equals).isPresent()) {
      laidOut(head, bytes, file -> new CompoundCheck(this).requireHarmless(file, depth + 1));
    } else if (signature.filter(Signature.GZIP::equals).isPresent() && !isPackedPicture(name)) {
      throw suspect.packed();
    } else {
      // LibreOffice writes parts without any content.
      if (isXml(name) && head.length > 0) {
        XmlProlog.requireNoDeclaration(head, suspect);
      }
      bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void laidOut(byte[] head, InputStream rest, Look look) throws IOException {
    var file = Files.createTempFile(suspect.file().toAbsolutePath().getParent(), "part", ".part");
    try {
      try (var joined = new SequenceInputStream(new ByteArrayInputStream(head), rest)) {
        Files.copy(joined, file, StandardCopyOption.REPLACE_EXISTING);
      }
      look.at(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isXml(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  /** Office keeps vector pictures compressed one by one. */
  private static boolean isPackedPicture(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".emz") || lower.endsWith(".wmz");
  }

  private interface Look {
    void at(Path file) throws IOException;
  }
}
