package org.s11portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak, unpacked once for the whole checkout. What belongs to one set of parts - realm, people,
 * database, theme - lies in a home of its own that links to the shared program.
 */
final class IdentityServer {

  static final String NAME = "the identity server (Keycloak)";

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final List<String> BUILT_WITH =
      List.of("build", "--db=dev-file", "--features-disabled=kerberos,device-flow,ciba");

  private final Setup setup;
  private final Path home;
  private final Path imported;
  private final String realm;

  IdentityServer(Setup setup, String secret) {
    this.setup = setup;
    this.home = setup.data("keycloak");
    this.imported = home.resolve("imported-realm.json");
    this.realm = Realm.forDemonstration(setup, secret);
  }

  static String realmUrl(Setup setup) {
    return setup.realmAddress() + "/realms/s11portal";
  }

  /** Keycloak puts itself together for its settings; once is enough. */
  void prepare(Launch launch) throws InterruptedException {
    var program = setup.keycloak();
    if (!Files.isDirectory(program)) {
      throw new StartFailed("Keycloak is missing at " + program + ": start with script/server.");
    }
    var built = program.resolve("built-with");
    if (!Files.exists(built) || !Realm.read(built).equals(BUILT_WITH.toString())) {
      launch
          .of(
              () ->
                  Part.run(
                      NAME,
                      setup.log("keycloak-build"),
                      program,
                      Map.of(),
                      command(program, BUILT_WITH)))
          .awaitEnd();
      write(built, BUILT_WITH.toString());
    }
  }

  Part start() {
    var program = setup.keycloak();
    var shared = new Folder(home);
    List.of("lib", "conf", "providers").forEach(name -> shared.link(name, program.resolve(name)));
    new Folder(home.resolve("themes"))
        .copyOf(setup.project().resolve("keycloak-realm/themes").toAbsolutePath());
    new Folder(home.resolve("data/tmp")).clear();
    var words = new ArrayList<String>();
    words.add("start");
    words.add("--optimized");
    words.add("--http-enabled=true");
    words.add("--http-host=127.0.0.1");
    words.add("--http-port=" + setup.realmPort());
    words.add("--hostname=" + setup.realmAddress());
    words.add("--cache=local");
    if (isNews()) {
      new Folder(home.resolve("data")).clear();
      write(home.resolve("data/import/s11portal-realm.json"), realm);
      words.add("--import-realm");
    }
    return Part.run(NAME, setup.log("keycloak"), home, administrator(), command(home, words));
  }

  void awaitUp(Part part, Answers answers) throws InterruptedException {
    part.await(() -> answers.ok(realmUrl(setup) + "/.well-known/openid-configuration"), LIMIT);
    write(imported, realm);
  }

  private boolean isNews() {
    return !Files.exists(imported) || !Realm.read(imported).equals(realm);
  }

  private static Map<String, String> administrator() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        DemonstrationSignIn.PASSWORD);
  }

  /** As kc.sh would start it, less the shell; a quick start matters more here than top speed. */
  private static List<String> command(Path home, List<String> arguments) {
    var words = new ArrayList<String>();
    words.add(Portal.java());
    words.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC"));
    if (!arguments.equals(BUILT_WITH)) {
      words.add("-XX:TieredStopAtLevel=1");
    }
    words.add("-Dfile.encoding=UTF-8");
    words.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    for (var opened : List.of("util", "util.concurrent", "security", "lang")) {
      words.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    words.add("--enable-native-access=ALL-UNNAMED");
    words.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
    words.add("-Dkc.home.dir=" + home);
    words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.add("-Dpicocli.disable.closures=true");
    words.add("-cp");
    words.add(home.resolve("lib/quarkus-run.jar").toString());
    words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    words.addAll(arguments);
    return words;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
