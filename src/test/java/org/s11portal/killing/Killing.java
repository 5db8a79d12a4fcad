package org.s11portal.killing;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.s11portal.local.KillableParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Starts the portal with people at work in it and kills it with SIGKILL at a random moment, again
 * and again on the same data. After each kill it looks into the database and the folder of
 * documents from outside.
 */
final class Killing {

  private static final int MOST_WORK = 60;
  private static final int BETWEEN_TWO_MILLISECONDS = 200;
  private static final int LONGEST_LIFE_MILLISECONDS = 120_000;
  private static final int STARTING_MILLISECONDS = 6_000;
  private static final int ONE_IN = 10;
  private static final Duration AGED = Duration.ofDays(3);

  private final KillableParts parts;
  private final DocumentFolder folder;
  private final JdbcClient jdbc;
  private final Consumer<String> say;
  private final Random random = new Random();
  private final Acknowledged acknowledged = new Acknowledged();
  private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();

  private Killing(KillableParts parts, Consumer<String> say) {
    this.parts = parts;
    this.say = say;
    folder = new DocumentFolder(parts.evidence());
    jdbc = JdbcClient.create(new SingleConnectionDataSource(parts.databaseUrl(), "root", "", true));
  }

  /** Kills so many times; whether nothing that was acknowledged is lost and nothing is half. */
  static boolean times(int kills, Path project, Path jar, Consumer<String> say)
      throws InterruptedException {
    try (var parts = KillableParts.start(project, jar)) {
      var killing = new Killing(parts, say);
      try {
        return killing.run(kills);
      } finally {
        killing.killer.shutdownNow();
      }
    }
  }

  private boolean run(int kills) {
    for (int kill = 1; kill <= kills; kill++) {
      // Now and then before it has come up; the first time it must lay its ground.
      var early = kill > 1 && random.nextInt(ONE_IN) == 0;
      live("r" + kill, early);
      var found = look();
      if (!found.isWhole(acknowledged)) {
        return report(kill, found, 0);
      }
      if (kill % ONE_IN == 0) {
        say.accept("  " + kill + " kills: " + counts(found));
      }
    }
    folder.age(Instant.now().minus(AGED));
    var swept = upkeep();
    return report(kills, look(), swept);
  }

  /** One life: what it says is taken down until it is dead. */
  private void live(String run, boolean early) {
    var portal = parts.portal(PortalAtWork.class, run);
    if (early) {
      killAfter(portal, random.nextInt(STARTING_MILLISECONDS));
    }
    var enough = 1 + random.nextInt(MOST_WORK);
    var done = new AtomicInteger();
    hear(
        portal,
        line -> {
          acknowledged.hear(line);
          // By how much it has done, so that a slow machine is not killed before it has worked.
          if (line.equals(PortalAtWork.READY) && !early) {
            killAfter(portal, LONGEST_LIFE_MILLISECONDS);
          } else if (!early && done.incrementAndGet() == enough) {
            killAfter(portal, random.nextInt(BETWEEN_TWO_MILLISECONDS));
          }
        });
    portal.onExit().join();
    awaitQuiet();
  }

  /** By its handle: the process itself, when destroyed, closes what is still being read. */
  private void killAfter(Process portal, int milliseconds) {
    var handle = portal.toHandle();
    var _ = killer.schedule(handle::destroyForcibly, milliseconds, TimeUnit.MILLISECONDS);
  }

  private static void hear(Process portal, Consumer<String> line) {
    try (var said =
        new BufferedReader(
            new InputStreamReader(portal.getInputStream(), StandardCharsets.US_ASCII))) {
      var whole = new StringBuilder();
      for (int next = said.read(); next >= 0; next = said.read()) {
        if (next == '\n') {
          line.accept(whole.toString());
          whole.setLength(0);
        } else {
          whole.append((char) next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the dead portal had sent may still be under way in the database. */
  private void awaitQuiet() {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                jdbc.sql(
                            "select count(*) from information_schema.processlist"
                                + " where db = database() and id <> connection_id()"
                                + " and command <> 'Sleep'")
                        .query(Long.class)
                        .single()
                    == 0);
  }

  private Found look() {
    return Inspection.of(jdbc, folder, acknowledged);
  }

  /** The portal’s own upkeep: sweeps what belongs to nothing and verifies what is kept. */
  private int upkeep() {
    var portal = parts.portal(PortalAtWork.class, PortalAtWork.UPKEEP);
    var swept = new int[] {-1};
    hear(
        portal,
        line -> {
          if (line.startsWith("SWEPT ")) {
            swept[0] = Integer.parseInt(line.substring("SWEPT ".length()));
          }
          if (line.equals("SOUND false")) {
            say.accept("The portal finds its own store unsound.");
            swept[0] = -1;
          }
        });
    portal.onExit().join();
    return swept[0];
  }

  private boolean report(int kills, Found found, int swept) {
    found.wrong().forEach(say);
    acknowledged.broke().forEach(say);
    var rows = jdbc.sql("select count(*) from document").query(Long.class).single();
    var over = folder.kept().size() - rows + folder.incoming().size();
    say.accept("after %d kills: %s".formatted(kills, counts(found)));
    say.accept(
        "acknowledged %d found %d; orphans swept %d, left %d"
            .formatted(acknowledged.all(), found.all(), swept, over));
    return found.isWhole(acknowledged) && swept >= 0 && over == 0;
  }

  private String counts(Found found) {
    return "answers %d of %d, documents %d of %d, submissions %d of %d"
        .formatted(
            found.answers(),
            acknowledged.answers(),
            found.documents(),
            acknowledged.stored().size(),
            found.submissions(),
            acknowledged.submissions());
  }
}
