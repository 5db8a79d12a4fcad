package org.s11portal.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.s11portal.local.LocalParts;
import org.s11portal.local.Setup;

/** The three parts and one browser program, for as long as this JVM runs tests. */
final class RunningParts implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final LocalParts parts;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser program;

  private RunningParts(LocalParts parts) {
    this.parts = parts;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.program =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(arguments()));
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

  private static List<String> arguments() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-sync",
                "--no-first-run"));
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  Browser browser() {
    return new Browser(program, parts.address());
  }

  @Override
  public void close() {
    playwright.close();
    parts.close();
  }
}
