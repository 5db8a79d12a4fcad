package org.s11portal.killing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The folder the portal keeps documents in, seen from outside. */
record DocumentFolder(Path path) {

  /** Kept files by their names, which are the keys the database knows. */
  Map<String, Path> kept() {
    return files("kept").stream()
        .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
  }

  /** Files that were still arriving. */
  List<Path> incoming() {
    return files("incoming");
  }

  /** Makes every file as old as if nobody had touched it since: old enough to be swept. */
  void age(Instant since) {
    try {
      for (var file : files("")) {
        Files.setLastModifiedTime(file, FileTime.from(since));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(String folder) {
    var start = path.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var all = Files.walk(start)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
