package org.s11portal.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * Looks at the frame of a PNG or JPEG: whether it is all there, and of a size that can be shown.
 */
final class PictureCheck {

  static final long MOST_PIXELS = 120_000_000;

  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_HEADER = 0x49484452;
  private static final int PNG_END = 0x49454e44;
  private static final int JPEG_END = 0xd9;
  private static final int JPEG_SCAN = 0xda;

  private PictureCheck() {}

  static void requireWholePng(Suspect suspect) throws IOException {
    try (var file = new RandomAccessFile(suspect.file().toFile(), "r")) {
      file.seek(PNG_SIGNATURE);
      while (true) {
        var length = Integer.toUnsignedLong(file.readInt());
        var type = file.readInt();
        var next = file.getFilePointer() + length + 4;
        if (type == PNG_HEADER) {
          requireShowable(
              Integer.toUnsignedLong(file.readInt()),
              Integer.toUnsignedLong(file.readInt()),
              suspect);
        }
        if (next > file.length()) {
          throw suspect.damaged();
        }
        if (type == PNG_END) {
          return;
        }
        file.seek(next);
      }
    } catch (EOFException e) {
      throw suspect.damaged();
    }
  }

  static void requireWholeJpeg(Suspect suspect) throws IOException {
    try (var file = new RandomAccessFile(suspect.file().toFile(), "r")) {
      file.seek(2);
      var marker = nextMarker(file, suspect);
      while (marker != JPEG_SCAN) {
        var next = file.getFilePointer() + file.readUnsignedShort();
        if (isFrame(marker)) {
          file.readUnsignedByte();
          requireShowable(file.readUnsignedShort(), file.readUnsignedShort(), suspect);
        }
        file.seek(next);
        marker = nextMarker(file, suspect);
      }
      requireEnd(file, suspect);
    } catch (EOFException e) {
      throw suspect.damaged();
    }
  }

  private static int nextMarker(RandomAccessFile file, Suspect suspect) throws IOException {
    if (file.readUnsignedByte() != 0xff) {
      throw suspect.damaged();
    }
    var marker = 0xff;
    while (marker == 0xff) {
      marker = file.readUnsignedByte();
    }
    return marker;
  }

  /** C0 to CF are frames, but for the tables and the extension among them. */
  private static boolean isFrame(int marker) {
    return (marker & 0xf0) == 0xc0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** Cameras add things behind the picture, so its end is looked for among the last bytes. */
  private static void requireEnd(RandomAccessFile file, Suspect suspect) throws IOException {
    var tail = new byte[(int) Math.min(file.length(), 64 * 1024)];
    file.seek(file.length() - tail.length);
    file.readFully(tail);
    for (var at = 0; at + 1 < tail.length; at++) {
      if ((tail[at] & 0xff) == 0xff && (tail[at + 1] & 0xff) == JPEG_END) {
        return;
      }
    }
    throw suspect.damaged();
  }

  private static void requireShowable(long one, long other, Suspect suspect) {
    if (one == 0 || other == 0) {
      throw suspect.damaged();
    }
    if (one > MOST_PIXELS / other) {
      throw suspect.swollen();
    }
  }
}
