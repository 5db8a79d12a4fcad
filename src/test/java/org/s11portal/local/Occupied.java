package org.s11portal.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says that a folder's parts are running, so that two servers never work on one folder, and keeps
 * the list of processes, so that what a killed server left behind is found and ended.
 */
final class Occupied implements AutoCloseable {

  private final FileChannel channel;
  private final Path processes;

  private Occupied(FileChannel channel, Path processes) {
    this.channel = channel;
    this.processes = processes;
  }

  static Occupied take(Path folder, Consumer<String> say) {
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new StartFailed(
            "A server is already running on " + folder + ": stop it first (Ctrl-C where it runs).");
      }
      var occupied = new Occupied(channel, folder.resolve("server.processes"));
      occupied.endLeftovers(say);
      return occupied;
    } catch (IOException e) {
      throw new StartFailed("The folder " + folder + " cannot be used", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ourselves) {
      return null;
    }
  }

  synchronized void remember(ProcessHandle process) {
    var line = process.pid() + " " + startOf(process) + System.lineSeparator();
    try {
      Files.writeString(processes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StartFailed("The file " + processes + " cannot be written", e);
    }
  }

  /** The last to come goes first: the portal before what it stands on. */
  private void endLeftovers(Consumer<String> say) throws IOException {
    if (Files.exists(processes)) {
      var left =
          Files.readAllLines(processes).reversed().stream()
              .flatMap(Occupied::stillRunning)
              .toList();
      if (!left.isEmpty()) {
        say.accept("Ending what an earlier server left running");
      }
      left.forEach(Processes::end);
      Files.delete(processes);
    }
  }

  private static Stream<ProcessHandle> stillRunning(String line) {
    var words = line.split(" ", 2);
    return ProcessHandle.of(Long.parseLong(words[0])).stream()
        .filter(process -> startOf(process).equals(words[1]));
  }

  /** A process id is given out again one day; together with the time of its start it is unique. */
  private static String startOf(ProcessHandle process) {
    Optional<Instant> start = process.info().startInstant();
    return start.map(Instant::toString).orElse("unknown");
  }

  /** Gives the folder free, and keeps the list of processes: as when this is killed. */
  void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StartFailed("The folder's lock cannot be released", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(processes);
    } catch (IOException e) {
      throw new StartFailed("The file " + processes + " cannot be removed", e);
    }
    release();
  }
}
