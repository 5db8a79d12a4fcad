package org.s11portal.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** What must be free on this machine before anything is started: ports, and a place on the disk. */
record Room(Setup setup) {

  private static final long GIGABYTE = 1L << 30;

  void check() {
    requireFree(setup.portalPort(), Portal.NAME, "PORTAL_PORT");
    requireFree(setup.realmPort(), IdentityServer.NAME, "KEYCLOAK_PORT");
    requireFree(setup.databasePort(), Database.NAME, "DATABASE_PORT");
    requireDisk();
  }

  private static void requireFree(int port, String part, String variable) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new StartFailed(
          "Port %d, which %s needs, is in use: stop what is using it, or choose another with %s."
              .formatted(port, part, variable));
    }
  }

  private void requireDisk() {
    try {
      Files.createDirectories(setup.folder());
      var free = Files.getFileStore(setup.folder()).getUsableSpace();
      if (free < GIGABYTE) {
        throw new StartFailed(
            "The disk is nearly full: %d MB free where %s lies, 1024 MB needed."
                .formatted(free >> 20, setup.folder()));
      }
    } catch (IOException e) {
      throw new StartFailed("The folder " + setup.folder() + " cannot be used", e);
    }
  }
}
