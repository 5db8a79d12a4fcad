package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.s11portal.base.Refused;
import org.s11portal.base.Sha256;

/**
 * Lets a file in portion by portion, counting and hashing, and shuts the door at the limit whatever
 * length was announced. Closing it throws away what was not kept.
 */
final class Reception implements AutoCloseable {

  private static final int PORTION = 64 * 1024;

  private final Path file;
  private final long size;
  private final String sha256;

  private Reception(Path file, long size, String sha256) {
    this.file = file;
    this.size = size;
    this.sha256 = sha256;
  }

  /**
   * Receives all bytes.
   *
   * @throws IOException when the sender fails
   * @throws UncheckedIOException when the store does
   */
  static Reception of(InputStream bytes, FileName name, long limit, DocumentStore store)
      throws IOException {
    var file = newIncoming(store);
    try {
      return received(bytes, name, limit, file);
    } catch (IOException | RuntimeException e) {
      discard(file);
      throw e;
    }
  }

  Path file() {
    return file;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public void close() {
    discard(file);
  }

  private static Reception received(InputStream bytes, FileName name, long limit, Path file)
      throws IOException {
    var digest = Sha256.digest();
    var portion = new byte[PORTION];
    var size = 0L;
    try (var out = new ToStore(file)) {
      int read;
      while ((read = bytes.read(portion)) >= 0) {
        size += read;
        if (size > limit) {
          throw new Refused("evidence.refused.tooLarge", name.value(), Sizes.inWords(limit));
        }
        digest.update(portion, 0, read);
        out.write(portion, read);
      }
    }
    if (size == 0) {
      throw new Refused("evidence.refused.empty", name.value());
    }
    return new Reception(file, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static Path newIncoming(DocumentStore store) {
    try {
      return store.newIncoming();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What cannot be removed now is swept later. */
  private static void discard(Path file) {
    file.toFile().delete();
  }

  /** Tells the store’s failures from the sender’s. */
  private static final class ToStore implements AutoCloseable {

    private final OutputStream out;

    ToStore(Path file) {
      try {
        out = Files.newOutputStream(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void write(byte[] portion, int length) {
      try {
        out.write(portion, 0, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
