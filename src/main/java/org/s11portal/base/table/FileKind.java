package org.s11portal.base.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.s11portal.base.Refused;

/** What a file is by its bytes; everything that is no table is refused by what it is instead. */
enum FileKind {
  WORKBOOK,
  TEXT;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE); // the stream Office puts it in
  private static final int ENOUGH_TO_TELL = 64 * 1024;

  static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      throw new Refused("base.table.empty");
    }
    if (startsWith(bytes, ZIP)) {
      return WORKBOOK;
    }
    if (startsWith(bytes, OLD_OFFICE)) {
      throw new Refused(
          contains(bytes, ENCRYPTED) ? "base.table.encrypted" : "base.table.oldOffice");
    }
    refuseKnownOthers(new Tika().detect(bytes));
    refuseUtf16(bytes);
    if (looksBinary(bytes)) {
      throw new Refused("base.table.notATable");
    }
    return TEXT;
  }

  private static void refuseKnownOthers(String type) {
    if (type.startsWith("image/")) {
      throw new Refused("base.table.picture");
    }
    if (type.equals("application/pdf")) {
      throw new Refused("base.table.pdf");
    }
    if (type.startsWith("audio/") || type.startsWith("video/") || type.equals("application/rtf")) {
      throw new Refused("base.table.notATable");
    }
  }

  private static void refuseUtf16(byte[] bytes) {
    var marked =
        startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
            || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF});
    var zeros = 0;
    var seen = Math.min(bytes.length, ENOUGH_TO_TELL);
    for (int i = 0; i < seen; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    // Unmarked UTF-16 of English text has a zero for nearly every letter.
    if (marked || (bytes.length % 2 == 0 && zeros > seen * 2 / 5 && zeros <= seen / 2)) {
      throw new Refused("base.table.utf16");
    }
  }

  private static boolean looksBinary(byte[] bytes) {
    for (byte b : bytes) {
      var control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
      if (control) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
