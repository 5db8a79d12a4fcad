package org.s11portal.local;

import java.nio.file.Path;
import java.util.List;

/** What {@code script/server} runs: the local parts in front of a person. */
final class Server {

  private Server() {}

  public static void main(String[] arguments) {
    var words = List.of(arguments);
    try {
      var setup =
          Setup.forPeople(Path.of("").toAbsolutePath(), Path.of(words.getFirst()).toAbsolutePath());
      if (words.contains("--fresh")) {
        startOver(setup);
      }
      var parts = LocalParts.start(setup, System.out::println);
      System.out.println(welcome(parts.address()));
      var end = parts.awaitEnd();
      end.ifPresent(System.err::println);
      System.exit(end.isPresent() ? 1 : 0);
    } catch (StartFailed failed) {
      System.err.println(failed.getMessage());
      System.exit(1);
    }
  }

  private static void startOver(Setup setup) {
    var occupied = Occupied.take(setup.folder(), System.out::println);
    new Folder(setup.folder().resolve("data")).clear();
    occupied.close();
  }

  private static String welcome(String address) {
    var lines = new StringBuilder();
    lines.append(
        "%n  The portal is ready: %s%n%n  Sign in with the password %s as%n"
            .formatted(address, DemonstrationSignIn.PASSWORD));
    DemonstrationPeople.read()
        .oneForEachRole()
        .forEach(
            (role, person) ->
                lines.append(
                    "    %-26s %s%n".formatted(person.username(), person.name() + ", " + role)));
    lines.append("%n  Ctrl-C stops everything; what was entered is kept.%n".formatted());
    return lines.toString();
  }
}
