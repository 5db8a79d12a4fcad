package org.s11portal.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether somebody answers at an address by now. */
final class Answers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int GREETING_MILLIS = 1000;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  boolean ok(String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether a database greets, as it does before anybody says a word. */
  static boolean greets(int port) {
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), GREETING_MILLIS);
      socket.setSoTimeout(GREETING_MILLIS);
      return socket.getInputStream().read() > 0;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
