package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The portal itself, as built for production, with the demonstration partnership in it. */
final class Portal {

  static final String NAME = "the portal";

  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Setup setup;
  private final String secret;

  Portal(Setup setup, String secret) {
    this.setup = setup;
    this.secret = secret;
  }

  /** Unpacks the jar where it is not the one unpacked last: it starts quicker that way. */
  void prepare(Launch launch) throws InterruptedException {
    var unpacked = unpacked();
    if (!isCurrent(unpacked.resolve(setup.jar().getFileName()))) {
      new Folder(unpacked).clear();
      launch
          .of(
              () ->
                  Part.run(NAME, setup.log("portal-unpack"), setup.folder(), Map.of(), unpacking()))
          .awaitEnd();
    }
  }

  private List<String> unpacking() {
    return List.of(
        java(),
        "-Djarmode=tools",
        "-jar",
        setup.jar().toString(),
        "extract",
        "--destination",
        unpacked().toString());
  }

  private Path unpacked() {
    return setup.folder().resolve("portal");
  }

  private boolean isCurrent(Path copy) {
    try {
      return Files.exists(copy)
          && Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(setup.jar())) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Part start() {
    var evidence = setup.data("evidence");
    var jar = unpacked().resolve(setup.jar().getFileName());
    return Part.run(
        NAME,
        setup.log("portal"),
        setup.project(),
        Map.of(
            "PORTAL_DATABASE_URL", Database.url(setup),
            "PORTAL_REALM_URL", IdentityServer.realmUrl(setup),
            "PORTAL_CLIENT_SECRET", secret,
            "PORTAL_PORT", String.valueOf(setup.portalPort()),
            "PORTAL_EVIDENCE_FOLDER", evidence.toString(),
            "SERVER_ADDRESS", "127.0.0.1",
            "SPRING_PROFILES_ACTIVE", "demonstration"),
        List.of(
            java(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            jar.toString()));
  }

  void awaitUp(Part part, Answers answers) throws InterruptedException {
    part.await(() -> answers.ok(setup.portalAddress() + "/actuator/health/readiness"), LIMIT);
  }

  /** The Java that runs this runs the parts as well. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
