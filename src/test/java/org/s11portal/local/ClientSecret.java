package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

/** What the portal proves itself with to the identity server, made up once for a set of parts. */
final class ClientSecret {

  private ClientSecret() {}

  static String of(Setup setup) {
    var file = setup.data("keycloak").resolve("client-secret");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, UUID.randomUUID().toString());
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
