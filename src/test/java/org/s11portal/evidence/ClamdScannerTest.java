package org.s11portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.SampleFiles;

/** A peer that does not do what a scanner should: whatever it is, it is not “clean”. */
class ClamdScannerTest {

  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final byte[] SMALL = SampleFiles.text("Minutes of May");

  @Test
  void okIsClean() throws IOException {
    assertThat(asking(peer -> answer(peer, "stream: OK\0"))).isEqualTo(ScanResult.clean());
  }

  @Test
  void foundIsInfectedByName() throws IOException {
    assertThat(asking(peer -> answer(peer, "stream: Eicar-Test-Signature FOUND\0")))
        .isEqualTo(ScanResult.infected("Eicar-Test-Signature"));
  }

  @Test
  void anErrorIsNoAnswer() throws IOException {
    assertThat(asking(peer -> answer(peer, "INSTREAM size limit exceeded. ERROR\0")))
        .isEqualTo(ScanResult.noAnswer("INSTREAM size limit exceeded. ERROR"));
    assertThat(asking(peer -> answer(peer, "stream: OK. Not really ERROR\0")).state())
        .isEqualTo(ScanState.WAITING);
    assertThat(asking(peer -> answer(peer, "")).state()).isEqualTo(ScanState.WAITING);
    assertThat(asking(peer -> answer(peer, "STREAM: OK\0")).state()).isEqualTo(ScanState.WAITING);
  }

  @Test
  void closingAtOnceIsNoAnswer() throws IOException {
    assertThat(asking(Socket::close).state()).isEqualTo(ScanState.WAITING);
  }

  @Test
  void notAnsweringIsNoAnswerWithinItsTime() throws IOException {
    quickly(peer -> new DataInputStream(peer.getInputStream()).skipBytes(Integer.MAX_VALUE), SMALL);
  }

  @Test
  void notReadingIsNoAnswerWithinItsTime() throws IOException {
    quickly(peer -> {}, new byte[24 * 1024 * 1024]);
  }

  @Test
  void answeringForEverIsNoAnswerWithinItsTime() throws IOException {
    quickly(
        peer -> {
          while (true) {
            peer.getOutputStream().write('.');
            peer.getOutputStream().flush();
            peer.getInputStream().skip(1);
          }
        },
        SMALL);
  }

  @Test
  void nobodyListeningIsNoAnswer() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(scan(free, SMALL).state()).isEqualTo(ScanState.WAITING);
  }

  private static void quickly(Peer peer, byte[] content) throws IOException {
    var before = Instant.now();
    assertThat(asking(peer, content).state()).isEqualTo(ScanState.WAITING);
    assertThat(Duration.between(before, Instant.now())).isLessThan(PATIENCE.multipliedBy(5));
  }

  private static ScanResult asking(Peer peer) throws IOException {
    return asking(peer, SMALL);
  }

  /** The peer’s socket stays open until the scanner has had enough, unless the peer closes it. */
  private static ScanResult asking(Peer peer, byte[] content) throws IOException {
    try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var accepting =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      peer.talk(listening.accept());
                    } catch (IOException over) {
                      // the scanner has hung up
                    }
                  });
      var result = scan(listening.getLocalPort(), content);
      accepting.interrupt();
      return result;
    }
  }

  private static ScanResult scan(int port, byte[] content) {
    return new ClamdScanner("127.0.0.1", port, PATIENCE)
        .scan(() -> new ByteArrayInputStream(content));
  }

  private static void answer(Socket peer, String words) throws IOException {
    var in = new DataInputStream(peer.getInputStream());
    var command = new byte["zINSTREAM\0".length()];
    in.readFully(command);
    assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      in.skipNBytes(length);
    }
    peer.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    peer.close();
  }

  private interface Peer {
    void talk(Socket socket) throws IOException;
  }
}
