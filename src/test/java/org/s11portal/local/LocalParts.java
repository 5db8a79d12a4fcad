package org.s11portal.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Database, identity server and portal, started side by side and stopped together. */
public final class LocalParts implements AutoCloseable {

  private static final int SILENCE_SECONDS = 20;

  private final Setup setup;
  private final Consumer<String> say;
  private final Occupied occupied;
  private final long begin = System.nanoTime();
  private final List<Part> running = new CopyOnWriteArrayList<>();
  private final List<Part> up = new CopyOnWriteArrayList<>();
  private final ReentrantLock closing = new ReentrantLock();
  private boolean closed;

  private LocalParts(Setup setup, Consumer<String> say) {
    this.setup = setup;
    this.say = say;
    this.occupied = Occupied.take(setup.folder(), say);
  }

  /**
   * Starts all three and returns when all are up.
   *
   * @param say takes a line of progress at a time
   * @throws StartFailed when one does not come up; nothing is left running then
   */
  public static LocalParts start(Setup setup, Consumer<String> say) {
    var parts = new LocalParts(setup, say);
    Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop local parts"));
    try {
      new Room(setup).check();
      parts.startAll();
      return parts;
    } catch (RuntimeException e) {
      var stopped = parts.isClosed();
      parts.close();
      throw stopped ? new StartFailed("Stopped before everything was up.") : e;
    } catch (InterruptedException e) {
      parts.close();
      Thread.currentThread().interrupt();
      throw new StartFailed("The start was interrupted.");
    }
  }

  private void startAll() throws InterruptedException {
    var secret = ClientSecret.of(setup);
    try (var answers = new Answers();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var starts = new ExecutorCompletionService<String>(threads);
      List.<Callable<String>>of(
              () -> startIdentityServer(secret, answers),
              () -> startDatabaseAndPortal(secret, answers))
          .forEach(starts::submit);
      try {
        awaitOne(starts).get();
        awaitOne(starts).get();
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw e.getCause() instanceof StartFailed failed
            ? failed
            : new StartFailed("The local parts cannot be started", e);
      }
    }
  }

  private Future<String> awaitOne(CompletionService<String> starts) throws InterruptedException {
    var one = starts.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
    while (one == null) {
      running.stream()
          .filter(part -> part.process().isAlive() && !up.contains(part))
          .forEach(part -> announce("Still starting " + part.name()));
      one = starts.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
    }
    return one;
  }

  private String startIdentityServer(String secret, Answers answers) throws InterruptedException {
    var server = new IdentityServer(setup, secret);
    announce("Starting " + IdentityServer.NAME);
    server.prepare(this::launch);
    var part = launch(server::start);
    server.awaitUp(part, answers);
    return up(part);
  }

  private String startDatabaseAndPortal(String secret, Answers answers)
      throws InterruptedException {
    var first = new FirstStart(setup);
    if (first.wasBrokenOff()) {
      announce("The first start was broken off; beginning it again");
      first.beginAgain();
    }
    var database = new Database(setup);
    announce("Starting " + Database.NAME);
    database.prepare();
    var data = launch(database::start);
    var portal = new Portal(setup, secret);
    portal.prepare(this::launch);
    database.awaitUp(data);
    up(data);
    announce("Starting " + Portal.NAME);
    var part = launch(portal::start);
    portal.awaitUp(part, answers);
    first.done();
    return up(part);
  }

  private synchronized Part launch(Supplier<Part> process) {
    if (closed) {
      throw new StartFailed("The start was given up.");
    }
    var part = process.get();
    running.add(part);
    occupied.remember(part.process().toHandle());
    return part;
  }

  private String up(Part part) {
    up.add(part);
    announce(Part.capitalised(part.name()) + " is up");
    return part.name();
  }

  private void announce(String what) {
    var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    say.accept("[%3d s] %s".formatted(seconds, what));
  }

  /** Where a browser finds the portal. */
  public String address() {
    return setup.portalAddress();
  }

  /** Waits until one of them ends by itself, and says which and why, or that all were stopped. */
  Optional<String> awaitEnd() {
    var ends = up.stream().map(part -> part.process().onExit().thenApply(p -> part)).toList();
    var first = CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    synchronized (this) {
      return closed || !(first instanceof Part part)
          ? Optional.empty()
          : Optional.of(
              Part.capitalised(part.name()) + " has stopped by itself." + part.lastLines());
    }
  }

  /** Stops all three, the portal first, so that nobody's work meets a missing database. */
  @Override
  public void close() {
    closing.lock();
    try {
      if (noMoreStarts()) {
        stopAll();
        occupied.close();
      }
    } finally {
      closing.unlock();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized boolean noMoreStarts() {
    var first = !closed;
    closed = true;
    return first;
  }

  private void stopAll() {
    running.reversed().stream().filter(part -> part.name().equals(Portal.NAME)).forEach(Part::stop);
    running.stream()
        .filter(part -> !part.name().equals(Portal.NAME))
        .parallel()
        .forEach(Part::stop);
  }
}
