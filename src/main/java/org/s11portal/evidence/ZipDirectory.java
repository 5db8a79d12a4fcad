package org.s11portal.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The central directory of a zip file, read within fixed bounds and without unpacking anything.
 * Java’s own reader would first load a directory of any length.
 */
record ZipDirectory(List<Entry> entries) {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LARGEST = 2 * 1024 * 1024;
  private static final int ENCRYPTED = 1;
  private static final int UNIX_TYPE = 0xf000;
  private static final int UNIX_LINK = 0xa000;

  /** One entry as declared; sizes in bytes. */
  record Entry(String name, long compressed, long size, boolean encrypted, boolean link) {}

  /**
   * Reads the directory of this file.
   *
   * @throws ZipException when it is not in order, or larger than any honest one
   */
  static ZipDirectory of(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var tailLength = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
      var tailStart = channel.size() - tailLength;
      var tail = read(channel, tailStart, tailLength);
      var end = endRecord(tail);
      var count = Short.toUnsignedInt(tail.getShort(end + 10));
      var length = Integer.toUnsignedLong(tail.getInt(end + 12));
      var start = Integer.toUnsignedLong(tail.getInt(end + 16));
      // Nothing in front and nothing between: what we read is what every other program reads.
      if (length > LARGEST || start + length != tailStart + end) {
        throw new ZipException("directory out of place or too large");
      }
      return new ZipDirectory(entries(read(channel, start, (int) length), count));
    }
  }

  private static int endRecord(ByteBuffer tail) throws ZipException {
    for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE
          && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
        return at;
      }
    }
    throw new ZipException("no end of directory");
  }

  private static List<Entry> entries(ByteBuffer directory, int count) throws ZipException {
    var entries = new ArrayList<Entry>();
    var at = 0;
    while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_SIGNATURE) {
      var nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
      var next =
          at
              + ENTRY_LENGTH
              + nameLength
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
      if (next > directory.limit()) {
        throw new ZipException("entry beyond the directory");
      }
      entries.add(entry(directory, at, nameLength));
      at = next;
    }
    if (at != directory.limit() || entries.size() != count) {
      throw new ZipException("directory and its count differ");
    }
    return List.copyOf(entries);
  }

  private static Entry entry(ByteBuffer directory, int at, int nameLength) {
    var name = new byte[nameLength];
    directory.get(at + ENTRY_LENGTH, name);
    var unixMode = directory.getInt(at + 38) >>> 16;
    return new Entry(
        new String(name, StandardCharsets.UTF_8),
        Integer.toUnsignedLong(directory.getInt(at + 20)),
        Integer.toUnsignedLong(directory.getInt(at + 24)),
        (directory.getShort(at + 8) & ENCRYPTED) != 0,
        (unixMode & UNIX_TYPE) == UNIX_LINK);
  }

  private static ByteBuffer read(FileChannel channel, long position, int length)
      throws IOException {
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new ZipException("ends too early");
      }
    }
    return buffer.flip();
  }
}
