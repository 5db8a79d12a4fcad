package org.s11portal.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much one upload may unpack to while it is being looked into, over all its parts and the
 * packages inside it: bytes, entries, growth of a single entry and depth.
 */
final class InflationBudget {

  static final long BYTES = 256L * 1024 * 1024;
  static final int ENTRIES = 5_000;
  static final int DEPTH = 2;

  /** XML of a sparse sheet shrinks to a sixtieth; nothing honest and large shrinks much further. */
  static final int GROWTH = 200;

  private static final long GROWTH_MATTERS_FROM = 8L * 1024 * 1024;

  private final Suspect suspect;
  private long bytesLeft = BYTES;
  private int entriesLeft = ENTRIES;

  InflationBudget(Suspect suspect) {
    this.suspect = suspect;
  }

  /** Judges what the directory declares, before anything is unpacked. */
  void admit(ZipDirectory directory) {
    entriesLeft -= directory.entries().size();
    var declared = directory.entries().stream().mapToLong(ZipDirectory.Entry::size).sum();
    if (entriesLeft < 0 || declared > bytesLeft) {
      throw suspect.swollen();
    }
    directory.entries().forEach(entry -> requireHonestGrowth(entry.size(), entry.compressed()));
  }

  /** The same bytes, counted against the budget as they come: a directory may lie. */
  InputStream metered(InputStream inflating, long compressed) {
    return new FilterInputStream(inflating) {
      private long produced;

      @Override
      public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(read);
        return read;
      }

      private void count(int read) {
        if (read > 0) {
          produced += read;
          bytesLeft -= read;
          requireHonestGrowth(produced, compressed);
          if (bytesLeft < 0) {
            throw suspect.swollen();
          }
        }
      }
    };
  }

  private void requireHonestGrowth(long produced, long compressed) {
    if (produced > GROWTH_MATTERS_FROM && produced / GROWTH > compressed) {
      throw suspect.swollen();
    }
  }
}
