package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.s11portal.base.Refused;
import org.s11portal.base.Texts;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;
import org.s11portal.testing.BadFiles;
import org.s11portal.testing.SampleFiles;

/**
 * ClamAV’s own daemon, with a signature file of one line so that it is up at once. It is not
 * skipped where there is none: it fails and says what to install, as script/test does by itself.
 */
class RealClamdTest {

  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private static final long START = Duration.ofSeconds(60).toMillis();

  /** Any file whose text contains the middle of the agreed test string. */
  private static final String SIGNATURE =
      "Eicar-Test-Signature:0:*:" + hex("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE");

  @TempDir private static Path folder;
  private static int port;
  private static Process daemon;

  @BeforeAll
  static void start() throws IOException {
    assertThat(PROGRAM)
        .as("ClamAV’s daemon (Debian: apt-get install clamav-daemon)")
        .isExecutable();
    port = freePort();
    Files.writeString(folder.resolve("test.ndb"), SIGNATURE + "\n");
    Files.writeString(
        folder.resolve("clamd.conf"),
        """
        Foreground yes
        TCPSocket %d
        TCPAddr 127.0.0.1
        DatabaseDirectory %s
        TemporaryDirectory %s
        StreamMaxLength 10M
        """
            .formatted(port, folder, folder));
    daemon =
        new ProcessBuilder(PROGRAM.toString(), "-c", folder.resolve("clamd.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    awaitUp();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    daemon.destroy();
    daemon.waitFor(10, TimeUnit.SECONDS);
  }

  @Test
  void anHonestFileIsClean() {
    assertThat(scan(SampleFiles.docx("Briefing"))).isEqualTo(ScanResult.clean());
    assertThat(scan(SampleFiles.pdf("Dip sample"))).isEqualTo(ScanResult.clean());
  }

  @Test
  void theTestVirusIsFoundAlsoInThreeArchives() {
    assertThat(scan(BadFiles.eicar()).state()).isEqualTo(ScanState.INFECTED);
    assertThat(scan(BadFiles.eicar()).words()).contains("Eicar-Test-Signature");
    assertThat(scan(BadFiles.zipped(BadFiles.eicar(), 3)).state()).isEqualTo(ScanState.INFECTED);
    assertThat(scan(BadFiles.docxWith("word/media/note.txt", BadFiles.eicar())).state())
        .isEqualTo(ScanState.INFECTED);
  }

  @Test
  void anUploadedTestVirusIsRefusedByNameAndNothingIsKept(@TempDir Path kept) throws IOException {
    var documents =
        EvidenceWithoutDatabase.in(kept)
            .with(new ClamdScanner("127.0.0.1", port, Duration.ofSeconds(30)))
            .documents();

    assertThatThrownBy(
            () ->
                documents.store(
                    new StoreDocument(new AgencyId("bchc"), "a.txt", new UserId("jo")),
                    new ByteArrayInputStream(BadFiles.eicar())))
        .isInstanceOfSatisfying(
            Refused.class,
            e ->
                assertThat(Texts.text(e.reason()))
                    .startsWith("A virus was found in “a.txt” (Eicar-Test-Signature"));
    try (var files = Files.walk(kept)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void whatIsTooLongForTheDaemonIsNotClean() {
    var result = scan(new byte[20 * 1024 * 1024]);

    assertThat(result.state()).isEqualTo(ScanState.WAITING);
    assertThat(result.words()).isNotEmpty();
  }

  private static ScanResult scan(byte[] content) {
    return new ClamdScanner("127.0.0.1", port, Duration.ofSeconds(30))
        .scan(() -> new ByteArrayInputStream(content));
  }

  private static void awaitUp() throws IOException {
    var end = Instant.now().plusMillis(START);
    while (Instant.now().isBefore(end) && daemon.isAlive()) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
    throw new IllegalStateException(
        "clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String hex(String text) {
    return java.util.HexFormat.of().formatHex(SampleFiles.text(text));
  }
}
