package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first start tells the demonstration's story into an empty database. One that was broken off
 * has told half of it, and is begun again.
 */
final class FirstStart {

  private final Path data;
  private final Path done;

  FirstStart(Setup setup) {
    this.data = setup.folder().resolve("data");
    this.done = data.resolve("first-start-done");
  }

  boolean wasBrokenOff() {
    return Files.isDirectory(data.resolve("database")) && !Files.exists(done);
  }

  void beginAgain() {
    new Folder(data.resolve("database")).clear();
    new Folder(data.resolve("evidence")).clear();
  }

  void done() {
    try {
      Files.writeString(done, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
