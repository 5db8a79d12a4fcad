package org.s11portal.evidence;

import static org.s11portal.base.Texts.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What content looks like to Tika, in words for the person whose file was refused. */
final class ContentWords {

  private static final Tika TIKA = new Tika();

  private static final Set<String> MARKUP =
      Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml");

  private static final Map<String, String> WORDS =
      Map.of(
          "text/html", "evidence.looks.webPage",
          "application/xhtml+xml", "evidence.looks.webPage",
          "image/svg+xml", "evidence.looks.drawing",
          "application/rtf", "evidence.looks.richText",
          "text/rtf", "evidence.looks.richText",
          "application/zip", "evidence.looks.archive",
          "application/pdf", "evidence.kind.PDF",
          "text/plain", "evidence.looks.text");

  private ContentWords() {}

  static String lookingLike(byte[] head) {
    return text(wordsFor(head));
  }

  /** Letters and e-mails are text; a type of its own under “application” or “image” is not. */
  static boolean isText(byte[] head) {
    var type = TIKA.detect(head);
    return !MARKUP.contains(type)
        && (type.startsWith("text/")
            || type.startsWith("message/")
            || type.equals("application/mbox")
            || type.equals("application/octet-stream"));
  }

  private static String wordsFor(byte[] head) {
    var signature = Signature.of(head);
    if (signature.isPresent()) {
      return bySignature(signature.get());
    }
    var type = TIKA.detect(head);
    return Optional.ofNullable(WORDS.get(type))
        .orElseGet(
            () -> {
              if (type.startsWith("image/")) {
                return "evidence.looks.picture";
              }
              return type.startsWith("text/") ? "evidence.looks.text" : "evidence.looks.other";
            });
  }

  private static String bySignature(Signature signature) {
    return switch (signature) {
      case PDF -> "evidence.kind.PDF";
      case PNG, JPEG -> "evidence.looks.picture";
      case ZIP, GZIP, RAR, SEVEN_ZIP, XZ, BZIP2 -> "evidence.looks.archive";
      case COMPOUND -> "evidence.looks.otherOffice";
      case WINDOWS_PROGRAM, LINUX_PROGRAM -> "evidence.looks.program";
    };
  }
}
