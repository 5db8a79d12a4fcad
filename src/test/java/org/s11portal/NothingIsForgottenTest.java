package org.s11portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guards against what is easily left out: who may enter, and words that bypass the bundles. */
class NothingIsForgottenTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path BUNDLES = Path.of("src", "main", "resources", "messages");

  /** A whole key; one that ends in a dot is completed by the name of a constant. */
  private static final Pattern KEY = Pattern.compile("\\btext\\(\\s*\"([a-z]+(?:\\.[\\w-]+)+)\"");

  /** Two words in a row, the first with a capital: something a person would read. */
  private static final Pattern WORDS = Pattern.compile("\"[A-Z][a-z]+ [a-z]+[^\"]*\"");

  @Test
  void everyRouteSaysWhoMayEnter() {
    var routes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.s11portal")
                .stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .toList();

    assertThat(routes).hasSizeGreaterThan(15);
    assertThat(routes)
        .allMatch(
            type ->
                type.isAnnotatedWith(RolesAllowed.class)
                    || type.isAnnotatedWith(PermitAll.class)
                    || type.isAnnotatedWith(AnonymousAllowed.class));
  }

  @Test
  void everyTextThatIsAskedForIsInABundle() {
    var known = bundles();
    var missing =
        sources()
            .flatMap(source -> KEY.matcher(read(source)).results())
            .map(found -> found.group(1))
            .distinct()
            .filter(key -> !known.containsKey(key))
            .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void noScreenHasWordsOfItsOwn() {
    var spoken =
        sources()
            .filter(source -> source.toString().contains("/ui/"))
            .flatMap(
                source ->
                    WORDS
                        .matcher(read(source))
                        .results()
                        .map(found -> source + " " + found.group()))
            .toList();

    assertThat(spoken).isEmpty();
  }

  @Test
  void apostrophesInBundlesAreTypographic() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      assertThat(files.filter(file -> read(file).contains("'")).toList()).isEmpty();
    }
  }

  /** Of two texts under one key the later one would be read, and the other changed in vain. */
  @Test
  void noTextStandsTwiceInABundle() throws IOException {
    var keys = Pattern.compile("(?m)^([a-zA-Z][^=\\s]*)=");
    try (var files = Files.list(BUNDLES)) {
      var twice =
          files
              .flatMap(file -> keys.matcher(read(file)).results())
              .map(found -> found.group(1))
              .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
      twice.values().removeIf(times -> times == 1);
      assertThat(twice).isEmpty();
    }
  }

  private static Stream<Path> sources() {
    try (var files = Files.walk(SOURCES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties bundles() {
    var all = new Properties();
    try (var files = Files.list(BUNDLES)) {
      for (var file : files.toList()) {
        try (var reader = Files.newBufferedReader(file)) {
          all.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
