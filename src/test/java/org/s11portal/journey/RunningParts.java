package org.s11portal.journey;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.s11portal.local.LocalParts;
import org.s11portal.local.Setup;

/** The three parts, for as long as this JVM runs tests. */
final class RunningParts implements AutoCloseable {

  private final LocalParts parts;

  private RunningParts(LocalParts parts) {
    this.parts = parts;
  }

  static RunningParts start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Browser.PATIENCE_MILLIS);
    var project = Path.of("").toAbsolutePath();
    return new RunningParts(
        LocalParts.start(Setup.forTests(project, jar(project)), System.out::println));
  }

  private static Path jar(Path project) {
    try (var built = Files.newDirectoryStream(project.resolve("target"), "s11portal-*.jar")) {
      for (var jar : built) {
        return jar;
      }
      throw new IllegalStateException("There is no portal to test: run script/test.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Browser browser() {
    return new Browser(parts.address());
  }

  @Override
  public void close() {
    parts.close();
  }
}
