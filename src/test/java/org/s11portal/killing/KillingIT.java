package org.s11portal.killing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A short run of what script/kill-test does a hundred times. */
class KillingIT {

  private static final int TIMES = 5;

  @Test
  void whatWasAcknowledgedIsThereAndNothingIsHalf() throws IOException, InterruptedException {
    var project = Path.of("").toAbsolutePath();

    assertThat(Killing.times(TIMES, project, jar(project), System.out::println)).isTrue();
  }

  private static Path jar(Path project) throws IOException {
    try (var built = Files.newDirectoryStream(project.resolve("target"), "s11portal-*.jar")) {
      return built.iterator().next();
    }
  }
}
