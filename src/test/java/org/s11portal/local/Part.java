package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One program that runs beside the others: its process, its log, and whether it is up. */
final class Part {

  private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private static final int TELLING_LINES = 8;

  private final String name;
  private final Path log;
  private final Process process;

  private Part(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /**
   * Runs a command. It gets a session of its own where the system can do that: Ctrl-C then reaches
   * only whoever started it, who ends the parts in their order.
   */
  static Part run(
      String name, Path log, Path directory, Map<String, String> settings, List<String> command) {
    var words = new ArrayList<String>();
    if (Files.isExecutable(OWN_SESSION)) {
      words.add(OWN_SESSION.toString());
    }
    words.addAll(command);
    var builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("KC_"));
    builder.environment().putAll(settings);
    try {
      return new Part(name, log, builder.start());
    } catch (IOException e) {
      throw new StartFailed(capitalised(name) + " cannot be started", e);
    }
  }

  String name() {
    return name;
  }

  Process process() {
    return process;
  }

  /** Waits until it is up; gives up when its process ends or the time is over. */
  void await(BooleanSupplier up, Duration limit) throws InterruptedException {
    var end = System.nanoTime() + limit.toNanos();
    while (!up.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new StartFailed(
            "%s ended by itself (exit code %d).%s"
                .formatted(capitalised(name), process.exitValue(), lastLines()));
      }
      if (System.nanoTime() > end) {
        throw new StartFailed(
            "%s did not come up within %d seconds.%s"
                .formatted(capitalised(name), limit.toSeconds(), lastLines()));
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /** Waits for a program that does one thing and ends. */
  void awaitEnd() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new StartFailed(capitalised(name) + " failed." + lastLines());
    }
  }

  void stop() {
    Processes.end(process.toHandle());
  }

  /** Where its log is and how it ends, less what only says that all went well until then. */
  String lastLines() {
    try (var lines = Files.lines(log)) {
      var telling = lines.filter(Part::isTelling).toList();
      var last = telling.subList(Math.max(0, telling.size() - TELLING_LINES), telling.size());
      return " Its log is " + log + " and ends:\n    " + String.join("\n    ", last);
    } catch (IOException | UncheckedIOException e) {
      return " Its log is " + log + ".";
    }
  }

  private static boolean isTelling(String line) {
    return !line.isBlank()
        && !line.startsWith("\tat ")
        && !line.startsWith("\t... ")
        && !line.contains(" INFO ");
  }

  static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
