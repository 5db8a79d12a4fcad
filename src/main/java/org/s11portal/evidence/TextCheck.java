package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads a text to its end: plain writing in any Western encoding, no markup, nothing binary. */
final class TextCheck {

  private TextCheck() {}

  /** Whether it is plain text and nothing else. */
  static boolean isPlain(Suspect suspect, byte[] head) throws IOException {
    try (var file = Files.newInputStream(suspect.file());
        var characters = new InputStreamReader(file, charset(head).newDecoder())) {
      return isPlain(characters);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isPlain(Reader characters) throws IOException {
    var portion = new char[8192];
    var opening = new StringBuilder();
    int read;
    while ((read = characters.read(portion)) >= 0) {
      for (var at = 0; at < read; at++) {
        if (isBinary(portion[at])) {
          return false;
        }
        if (opening.length() < 2 && (opening.length() == 1 || !isBlank(portion[at]))) {
          opening.append(portion[at]);
        }
      }
    }
    return !isMarkup(opening);
  }

  /** Without a byte order mark every byte counts as one character, which is all we need to see. */
  private static Charset charset(byte[] head) {
    var wide =
        head.length >= 2
            && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private static boolean isBinary(char character) {
    return character < ' '
        && character != '\t'
        && character != '\n'
        && character != '\r'
        && character != '\f';
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || "\u00ef\u00bb\u00bf\ufeff".indexOf(character) >= 0;
  }

  private static boolean isMarkup(CharSequence opening) {
    return opening.length() == 2
        && opening.charAt(0) == '<'
        && (Character.isLetter(opening.charAt(1)) || "!?/".indexOf(opening.charAt(1)) >= 0);
  }
}
