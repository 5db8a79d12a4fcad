package org.s11portal.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks at both ends of a PDF: whether it is all there, and whether it is encrypted. It reads
 * within fixed bounds and unpacks nothing, which a full PDF reader cannot promise for a hostile
 * file.
 */
final class PdfCheck {

  private static final int END = 2 * 1024;
  private static final int DICTIONARY = 64 * 1024;
  private static final Pattern LAST_TABLE =
      Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF", Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("\\s*xref\\s", Pattern.DOTALL);
  private static final Pattern STREAM =
      Pattern.compile("\\s*\\d+\\s+\\d+\\s+obj\\b", Pattern.DOTALL);
  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt(?![A-Za-z])");

  private PdfCheck() {}

  static void requireWholeAndOpen(Suspect suspect) throws IOException {
    try (var file = new RandomAccessFile(suspect.file().toFile(), "r")) {
      var dictionary = lastDictionary(file, suspect);
      if (ENCRYPTED.matcher(dictionary).find()) {
        throw suspect.locked();
      }
    }
  }

  /** The dictionary that a reader starts from, named by the last lines of the file. */
  private static String lastDictionary(RandomAccessFile file, Suspect suspect) throws IOException {
    var last = LAST_TABLE.matcher(text(file, Math.max(0, file.length() - END), END));
    var at = -1L;
    while (last.find()) {
      at = Long.parseLong(last.group(1));
    }
    if (at < 0 || at >= file.length()) {
      throw suspect.damaged();
    }
    var start = text(file, at, DICTIONARY);
    if (STREAM.matcher(start).lookingAt()) {
      var end = start.indexOf("stream");
      return end < 0 ? start : start.substring(0, end);
    }
    if (!TABLE.matcher(start).lookingAt()) {
      throw suspect.damaged();
    }
    return trailerAfter(file, at, suspect);
  }

  private static String trailerAfter(RandomAccessFile file, long at, Suspect suspect)
      throws IOException {
    for (var position = at; position < file.length(); position += DICTIONARY / 2) {
      var part = text(file, position, DICTIONARY);
      var trailer = part.indexOf("trailer");
      if (trailer >= 0) {
        var dictionary = text(file, position + trailer, DICTIONARY);
        var end = dictionary.indexOf("startxref");
        return end < 0 ? dictionary : dictionary.substring(0, end);
      }
    }
    throw suspect.damaged();
  }

  private static String text(RandomAccessFile file, long position, int atMost) throws IOException {
    var bytes = new byte[(int) Math.min(atMost, file.length() - position)];
    file.seek(position);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
