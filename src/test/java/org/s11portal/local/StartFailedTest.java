package org.s11portal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started says why, naming the part. */
class StartFailedTest {

  private static final Consumer<String> QUIETLY = line -> {};

  @TempDir private Path folder;

  @Test
  void aPortInUseIsNamedTogetherWithThePartThatNeedsIt() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var setup = new Setup(folder, folder, folder, 0, taken.getLocalPort(), 0);
      assertThatThrownBy(() -> new Room(setup).check())
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining(String.valueOf(taken.getLocalPort()))
          .hasMessageContaining("Keycloak");
    }
  }

  @Test
  void twoServersNeverWorkOnOneFolder() {
    var first = Occupied.take(folder, QUIETLY);
    assertThatThrownBy(() -> Occupied.take(folder, QUIETLY))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("already running");
    first.close();
    Occupied.take(folder, QUIETLY).close();
  }

  @Test
  void aFirstStartThatWasBrokenOffIsBegunAgain() throws IOException {
    var first = new FirstStart(new Setup(folder, folder, folder, 0, 0, 0));
    assertThat(first.wasBrokenOff()).isFalse();

    Files.createDirectories(folder.resolve("data/database/s11portal"));
    assertThat(first.wasBrokenOff()).isTrue();
    first.beginAgain();
    assertThat(first.wasBrokenOff()).isFalse();

    Files.createDirectories(folder.resolve("data/database/s11portal"));
    first.done();
    assertThat(first.wasBrokenOff()).isFalse();
  }

  @Test
  void whatAKilledServerLeftRunningIsEndedAtTheNextStart() throws Exception {
    var leftOver = new ProcessBuilder("sleep", "300").start();
    var killed = Occupied.take(folder, QUIETLY);
    killed.remember(leftOver.toHandle());
    killed.release();

    Occupied.take(folder, QUIETLY).close();
    assertThat(leftOver.waitFor()).isNotZero();
  }

  @Test
  void aPartThatEndsByItselfShowsTheEndOfItsLog() {
    var log = folder.resolve("part.log");
    var part =
        Part.run(
            "the part", log, folder, Map.of(), List.of("sh", "-c", "echo no such thing; exit 3"));
    assertThatThrownBy(() -> part.await(() -> false, Duration.ofSeconds(30)))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("The part ended by itself (exit code 3)")
        .hasMessageContaining(log.toString())
        .hasMessageContaining("no such thing");
  }

  @Test
  void aPartThatDoesNotComeUpIsNotWaitedForForEver() {
    var part =
        Part.run("the part", folder.resolve("log"), folder, Map.of(), List.of("sleep", "300"));
    assertThatThrownBy(() -> part.await(() -> false, Duration.ofMillis(200)))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("The part did not come up");
    part.stop();
    assertThat(part.process().isAlive()).isFalse();
  }
}
