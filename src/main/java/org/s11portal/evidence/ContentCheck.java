package org.s11portal.evidence;

import static org.s11portal.base.Texts.text;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.s11portal.base.Refused;

/** Decides what a received file is by its content, and refuses what is not accepted as evidence. */
final class ContentCheck {

  private static final int HEAD = 64 * 1024;
  private static final Set<String> MACRO_EXTENSIONS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm", "ppam");

  private ContentCheck() {}

  /** What this name promises, before any byte is let in. */
  static FileKind promisedBy(FileName name) {
    if (MACRO_EXTENSIONS.contains(name.extension())) {
      throw new Refused("evidence.refused.macros", name.value());
    }
    return FileKind.withExtension(name.extension())
        .orElseThrow(() -> new Refused("evidence.refused.kind", name.value()));
  }

  /** What it is, when that is what its name promises and nothing in it is refused. */
  static FileKind requireAcceptable(Suspect suspect) throws IOException {
    var promised = promisedBy(suspect.name());
    try {
      var head = head(suspect);
      var found = kindOf(suspect, head, promised);
      if (found.isEmpty()) {
        throw suspect.notWhatItSays(ContentWords.lookingLike(head));
      }
      if (found.get() != promised) {
        throw suspect.notWhatItSays(text("evidence.kind." + found.get()));
      }
      return promised;
    } catch (ZipException | EOFException e) {
      throw suspect.damaged();
    }
  }

  private static Optional<FileKind> kindOf(Suspect suspect, byte[] head, FileKind promised)
      throws IOException {
    if (isText(promised)) {
      var plain = ContentWords.isText(head) && TextCheck.isPlain(suspect, head);
      return plain ? Optional.of(promised) : Optional.empty();
    }
    var signature = Signature.of(head);
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    var inspection = new Inspection(suspect);
    return switch (signature.get()) {
      case PDF -> {
        PdfCheck.requireWholeAndOpen(suspect);
        yield Optional.of(FileKind.PDF);
      }
      case PNG -> {
        PictureCheck.requireWholePng(suspect);
        yield Optional.of(FileKind.PNG);
      }
      case JPEG -> {
        PictureCheck.requireWholeJpeg(suspect);
        yield Optional.of(FileKind.JPEG);
      }
      case ZIP -> new PackageCheck(inspection).kindOf(suspect.file());
      case COMPOUND -> new CompoundCheck(inspection).kindOf(suspect.file());
      default -> Optional.empty();
    };
  }

  private static boolean isText(FileKind promised) {
    return promised == FileKind.TEXT || promised == FileKind.CSV;
  }

  private static byte[] head(Suspect suspect) throws IOException {
    try (var bytes = Files.newInputStream(suspect.file())) {
      return bytes.readNBytes(HEAD);
    }
  }
}
