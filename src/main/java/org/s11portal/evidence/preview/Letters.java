package org.s11portal.evidence.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a text file, in whichever of the usual encodings it is. */
final class Letters {

  private static final int MOST = 512 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Letters() {}

  static String of(Path file, Paper paper) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(MOST);
      if (bytes.length == MOST) {
        paper.cut();
      }
      return decoded(bytes);
    }
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      var words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return words.startsWith("\ufeff") ? words.substring(1) : words;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
