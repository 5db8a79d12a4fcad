package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that parts make, copy and throw away as a whole. */
record Folder(Path path) {

  /** Removes it with all it holds; links in it are removed, not followed. */
  void clear() {
    if (!Files.exists(path)) {
      return;
    }
    try (var all = Files.walk(path)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it an exact copy of another. */
  void copyOf(Path original) {
    clear();
    try (var all = Files.walk(original)) {
      for (var each : all.toList()) {
        var copy = path.resolve(original.relativize(each).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a link here to something elsewhere. */
  void link(String name, Path target) {
    var link = path.resolve(name);
    try {
      Files.createDirectories(path);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, target.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
