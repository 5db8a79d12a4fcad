package org.s11portal.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes by which a few kinds of content give themselves away, whatever their name. */
enum Signature {
  PDF("255044462d"),
  PNG("89504e470d0a1a0a"),
  JPEG("ffd8ff"),
  ZIP("504b0304"),
  COMPOUND("d0cf11e0a1b11ae1"),
  GZIP("1f8b08"),
  RAR("526172211a07"),
  SEVEN_ZIP("377abcaf271c"),
  XZ("fd377a585a00"),
  BZIP2("425a68"),
  WINDOWS_PROGRAM("4d5a"),
  LINUX_PROGRAM("7f454c46");

  private final String first;

  Signature(String hex) {
    first = hex;
  }

  static Optional<Signature> of(byte[] head) {
    return Arrays.stream(values()).filter(signature -> signature.opens(head)).findFirst();
  }

  /** Whether such bytes have no business inside a document. */
  boolean isArchiveOrProgram() {
    return compareTo(RAR) >= 0;
  }

  private boolean opens(byte[] head) {
    var length = first.length() / 2;
    return head.length >= length && first.equals(HexFormat.of().formatHex(head, 0, length));
  }
}
