package org.s11portal.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes, asking first. */
final class Processes {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Processes() {}

  /** Asks a process and everything it started to end, waits a while, then insists. */
  static void end(ProcessHandle process) {
    var tree = Stream.concat(process.descendants(), Stream.of(process)).toList();
    process.destroy();
    if (!ended(process)) {
      tree.forEach(ProcessHandle::destroyForcibly);
    }
    tree.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
