package org.s11portal.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks ClamAV’s daemon over TCP, by its INSTREAM command. Only “stream: OK” is clean. The whole
 * conversation has an end: at it the connection is closed, whether the other side does not read,
 * does not answer, or answers for ever.
 */
final class ClamdScanner implements VirusScanner {

  private static final int PORTION = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final String OK = "stream: OK";
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

  private final String host;
  private final int port;
  private final Duration patience;

  ClamdScanner(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public ScanResult scan(OpenDocument.Bytes bytes) {
    try (var socket = new Socket()) {
      var end = closing(socket);
      try {
        socket.connect(new InetSocketAddress(host, port), millis());
        socket.setSoTimeout(millis());
        return read(answer(socket, bytes));
      } finally {
        end.cancel(false);
      }
    } catch (IOException e) {
      return ScanResult.noAnswer(String.valueOf(e.getMessage()));
    }
  }

  private static ScanResult read(String answer) {
    if (answer.equals(OK)) {
      return ScanResult.clean();
    }
    var found = FOUND.matcher(answer);
    return found.matches() ? ScanResult.infected(found.group(1)) : ScanResult.noAnswer(answer);
  }

  /** Timeouts of a socket do not cover writing to somebody who has stopped reading. */
  private CompletableFuture<Void> closing(Socket socket) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            socket.close();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        },
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static String answer(Socket socket, OpenDocument.Bytes bytes) throws IOException {
    try {
      send(socket, bytes);
    } catch (IOException e) {
      // Who stops listening in the middle often says why: the stream is too long, for instance.
      var said = said(socket);
      throw said.isEmpty() ? e : new IOException(said, e);
    }
    return said(socket);
  }

  private static void send(Socket socket, OpenDocument.Bytes bytes) throws IOException {
    var out = new DataOutputStream(socket.getOutputStream());
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    var portion = new byte[PORTION];
    try (var in = bytes.open()) {
      int read;
      while ((read = in.read(portion)) >= 0) {
        if (read > 0) {
          out.writeInt(read);
          out.write(portion, 0, read);
        }
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String said(Socket socket) throws IOException {
    var in = socket.getInputStream();
    var answer = new StringBuilder();
    int octet;
    while (answer.length() < LONGEST_ANSWER && (octet = in.read()) > 0) {
      answer.append((char) octet);
    }
    return answer.toString().strip();
  }

  private int millis() {
    return Math.toIntExact(patience.toMillis());
  }
}
