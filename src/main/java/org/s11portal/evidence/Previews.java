package org.s11portal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.s11portal.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws documents for looking at, each in a process of its own that is ended when it takes too
 * long; few at a time, so that looking never slows down writing.
 */
@Component
class Previews {

  static final Duration PATIENCE = Duration.ofSeconds(25);

  private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
  private static final int AT_ONCE = 2;
  private static final Duration QUEUE = Duration.ofSeconds(20);

  private final DocumentStore store;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  Previews(DocumentStore store) {
    this.store = store;
  }

  /**
   * The document as HTML of our own making, without a frame around it.
   *
   * @throws Refused when it cannot be shown, or not now
   */
  InputStream of(FileKind kind, FileName name, OpenDocument.Bytes bytes) {
    if (!kind.isShowable()) {
      throw new Refused("evidence.refused.notShowable", name.value());
    }
    try {
      if (!places.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refused("evidence.refused.showingOthers");
      }
      try {
        return drawn(kind, name, bytes);
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("evidence.refused.showingOthers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream drawn(FileKind kind, FileName name, OpenDocument.Bytes bytes)
      throws IOException, InterruptedException {
    var in = store.newIncoming();
    var out = store.newIncoming();
    try {
      try (var content = bytes.open()) {
        Files.copy(content, in, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!draw(new PreviewCommand(kind, in, out))) {
        throw new Refused("evidence.refused.notShowable", name.value());
      }
      return Files.newInputStream(out, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | InterruptedException | RuntimeException e) {
      Files.deleteIfExists(out);
      throw e;
    } finally {
      Files.deleteIfExists(in);
    }
  }

  private static boolean draw(PreviewCommand command) throws IOException, InterruptedException {
    var process = command.start();
    try {
      if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue() == 0;
      }
      LOG.info("a preview took too long and was given up");
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
