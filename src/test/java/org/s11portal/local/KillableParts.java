package org.s11portal.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The database, which stays, and beside it the portal as it is packed, with a program inside that
 * works it. The portal may be killed at any moment and started again on the same data.
 */
public final class KillableParts implements AutoCloseable {

  private final Setup setup;
  private final Part database;

  private KillableParts(Setup setup, Part database) {
    this.setup = setup;
    this.database = database;
  }

  /** Starts a database with nothing in it and unpacks the portal. */
  public static KillableParts start(Path project, Path jar) throws InterruptedException {
    var own = Setup.forTests(project, jar, "kill");
    var database = new Database(own);
    database.prepare();
    new Portal(own, "").prepare(Supplier::get);
    var part = database.start();
    Runtime.getRuntime().addShutdownHook(new Thread(part::stop, "stop the database"));
    database.awaitUp(part);
    return new KillableParts(own, part);
  }

  /** Where the database answers. */
  public String databaseUrl() {
    return Database.url(setup);
  }

  /** Where the documents lie. */
  public Path evidence() {
    return setup.data("evidence");
  }

  /** Starts the portal with this program inside it; what the program says can be read. */
  public Process portal(Class<?> program, String... arguments) {
    var unpacked = setup.folder().resolve("portal");
    var classpath =
        String.join(
            ":",
            setup.project().resolve("target/test-classes").toString(),
            unpacked.resolve(setup.jar().getFileName()).toString(),
            unpacked.resolve("lib/*").toString());
    var words =
        new ArrayList<>(
            List.of(
                Portal.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath,
                program.getName()));
    words.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(words)
            .directory(setup.project().toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(setup.log("portal").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "PORTAL_DATABASE_URL", databaseUrl(),
                "PORTAL_REALM_URL", "http://localhost:1/realms/s11portal",
                "PORTAL_PORT", "0",
                "PORTAL_EVIDENCE_FOLDER", evidence().toString(),
                "SERVER_ADDRESS", "127.0.0.1"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new StartFailed("The portal cannot be started", e);
    }
  }

  @Override
  public void close() {
    database.stop();
  }
}
