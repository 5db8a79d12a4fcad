package org.s11portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of what the portal survives names tests: each of them exists. */
class TrustTest {

  private static final Path TABLE = Path.of("docs/trust.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    var named = NAMED.matcher(Files.readString(TABLE)).results().toList();
    var missing = new ArrayList<String>();
    for (var one : named) {
      if (!declares(one.group(1), one.group(2))) {
        missing.add(one.group());
      }
    }

    assertThat(named).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  private static boolean declares(String test, String method) throws IOException {
    List<Path> found;
    try (var files = Files.walk(TESTS)) {
      found = files.filter(file -> file.endsWith(test + ".java")).toList();
    }
    for (var file : found) {
      if (Files.readString(file).contains("void " + method + "(")) {
        return true;
      }
    }
    return false;
  }
}
