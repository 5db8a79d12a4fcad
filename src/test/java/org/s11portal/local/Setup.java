package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the local parts find their programs and keep their data, and which ports they take.
 *
 * @param project the checkout
 * @param folder what belongs to this one set of parts: its data, its logs
 * @param jar the portal, built
 */
public record Setup(
    Path project, Path folder, Path jar, int portalPort, int realmPort, int databasePort) {

  /** What {@code script/server} starts; the environment may choose other ports. */
  public static Setup forPeople(Path project, Path jar) {
    return new Setup(
        project,
        project.resolve(".portal"),
        jar,
        port("PORTAL_PORT", 8080),
        port("KEYCLOAK_PORT", 8180),
        port("DATABASE_PORT", 3307));
  }

  private static int port(String variable, int otherwise) {
    var chosen = System.getenv(variable);
    try {
      return chosen == null || chosen.isBlank() ? otherwise : Integer.parseInt(chosen);
    } catch (NumberFormatException e) {
      throw new StartFailed(variable + " is not a port number: " + chosen);
    }
  }

  /** Parts of their own for tests, on whatever ports are free, beginning with nothing. */
  public static Setup forTests(Path project, Path jar) {
    return forTests(project, jar, "parts");
  }

  static Setup forTests(Path project, Path jar, String name) {
    var folder = project.resolve("target").resolve(name);
    new Folder(folder).clear();
    try (var portal = anyPort();
        var realm = anyPort();
        var database = anyPort()) {
      return new Setup(
          project,
          folder,
          jar,
          portal.getLocalPort(),
          realm.getLocalPort(),
          database.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSocket anyPort() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  /** The portal, as a browser on this machine finds it. */
  public String portalAddress() {
    return "http://localhost:" + portalPort;
  }

  String realmAddress() {
    return "http://localhost:" + realmPort;
  }

  /** Programs unpacked once and shared by every set of parts in this checkout. */
  Path programs() {
    return project.resolve(".portal/programs");
  }

  Path keycloak() {
    return programs().resolve("keycloak-" + Versions.of("keycloak"));
  }

  Path data(String part) {
    return create(folder.resolve("data").resolve(part));
  }

  Path log(String part) {
    return create(folder.resolve("log")).resolve(part + ".log");
  }

  private static Path create(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StartFailed("The folder " + directory + " cannot be made", e);
    }
  }
}
