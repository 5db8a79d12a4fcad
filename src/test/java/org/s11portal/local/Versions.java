package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of the local parts, as the build declares them. */
final class Versions {

  private static final String FILE = "/local-parts.properties";

  private Versions() {}

  static String of(String part) {
    var versions = new Properties();
    try (var in = Versions.class.getResourceAsStream(FILE)) {
      versions.load(Objects.requireNonNull(in, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(versions.getProperty(part), part);
  }
}
