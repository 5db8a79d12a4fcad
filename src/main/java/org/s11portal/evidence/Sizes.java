package org.s11portal.evidence;

import static org.s11portal.base.Texts.text;

/** Numbers of bytes as people read them. */
public final class Sizes {

  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;
  private static final long GIGA = KILO * MEGA;

  private Sizes() {}

  /** 640 bytes, 18 KB, 2.4 MB or 1.9 GB. */
  public static String inWords(long bytes) {
    if (bytes < KILO) {
      return text("evidence.size.bytes", bytes);
    }
    if (bytes < MEGA) {
      return text("evidence.size.kilobytes", Math.round((double) bytes / KILO));
    }
    return bytes < GIGA
        ? text("evidence.size.megabytes", (double) bytes / MEGA)
        : text("evidence.size.gigabytes", (double) bytes / GIGA);
  }
}
