package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keeps documents in a folder of this machine: {@code incoming/} while they arrive, {@code kept/}
 * once they are whole. Both lie on one file system, so that taking a file over is one rename.
 */
class FolderStore implements DocumentStore {

  private final Path incoming;
  private final Path kept;

  FolderStore(Path folder) {
    this.incoming = folder.resolve("incoming");
    this.kept = folder.resolve("kept");
  }

  @Override
  public Path newIncoming() throws IOException {
    Files.createDirectories(incoming);
    return Files.createFile(incoming.resolve(UUID.randomUUID() + ".part"));
  }

  @Override
  public void keep(Path received, StorageKey key) throws IOException {
    flush(received, StandardOpenOption.WRITE);
    var place = place(key);
    var shelf = place.resolveSibling("");
    Files.createDirectories(shelf);
    Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
    // The rename itself has to survive a power cut before a database row may rely on it.
    flush(shelf, StandardOpenOption.READ);
    flush(kept, StandardOpenOption.READ);
  }

  @Override
  public InputStream open(StorageKey key) throws IOException {
    return Files.newInputStream(place(key));
  }

  @Override
  public void remove(StorageKey key) throws IOException {
    Files.deleteIfExists(place(key));
  }

  @Override
  public void forEach(Consumer<Kept> visitor) throws IOException {
    visit(
        kept,
        file -> {
          var name = file.getFileName().toString();
          if (StorageKey.isOne(name)) {
            visitor.accept(new Kept(new StorageKey(name), lastModified(file)));
          }
        });
  }

  @Override
  public int removeIncomingBefore(Instant time) throws IOException {
    var removed = new AtomicInteger();
    visit(
        incoming,
        file -> {
          if (lastModified(file).isBefore(time) && file.toFile().delete()) {
            removed.incrementAndGet();
          }
        });
    return removed.get();
  }

  private Path place(StorageKey key) {
    return kept.resolve(key.value().substring(0, 2)).resolve(key.value());
  }

  private static void visit(Path folder, Consumer<Path> visitor) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      found.filter(Files::isRegularFile).forEach(visitor);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Instant lastModified(Path file) {
    return Instant.ofEpochMilli(file.toFile().lastModified());
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
