package org.s11portal.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Speaks to the portal as a program would that has got hold of somebody’s session. */
final class OverTheWire {

  private static final String BOUNDARY = "----boundary-of-a-test";
  private static final byte[] TAIL = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(US_ASCII);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI portal;
  private final String cookies;

  /** With the cookies of the window that this page is in. */
  OverTheWire(Page page) {
    portal = URI.create(page.url()).resolve("/");
    cookies =
        page.context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
  }

  /** Fetches an address, and says with which status. */
  int fetches(String address) {
    return send(request(address).GET());
  }

  /** Sends a body of this type, and says what came back. */
  HttpResponse<String> posts(String address, String type, String body, String... headers) {
    var request =
        request(address)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return answer(request);
  }

  /** Uploads a file whose length is not announced, in chunks. */
  Outcome uploadsInChunks(String address, String name, InputStream bytes) {
    return uploads(address, HttpRequest.BodyPublishers.ofInputStream(() -> form(name, bytes)));
  }

  /** Uploads a file of known length. */
  Outcome uploads(String address, String name, InputStream bytes, long length) {
    var whole = length + head(name).length + TAIL.length;
    return uploads(
        address,
        HttpRequest.BodyPublishers.fromPublisher(
            HttpRequest.BodyPublishers.ofInputStream(() -> form(name, bytes)), whole));
  }

  /** Uploads a file and breaks off long before the length that was announced. */
  void breaksOff(String address, String name, byte[] begun, long announced) {
    var there = portal.resolve(address);
    try (var socket = new Socket(there.getHost(), there.getPort())) {
      var out = socket.getOutputStream();
      out.write(
          ("POST "
                  + there.getRawPath()
                  + " HTTP/1.1\r\nHost: "
                  + there.getAuthority()
                  + "\r\nCookie: "
                  + cookies
                  + "\r\nContent-Type: "
                  + type()
                  + "\r\nContent-Length: "
                  + announced
                  + "\r\n\r\n")
              .getBytes(US_ASCII));
      out.write(head(name));
      out.write(begun);
      out.flush();
      socket.shutdownOutput();
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getInputStream().readAllBytes();
    } catch (IOException closed) {
      // A server that hangs up on it is right, too.
      throw new UncheckedIOException(closed);
    }
  }

  /** How an upload ended: with a status, or cut off by the server while bytes were still coming. */
  record Outcome(int status, boolean cutOff) {
    boolean isRefused() {
      return cutOff || status >= 400;
    }
  }

  private Outcome uploads(String address, HttpRequest.BodyPublisher body) {
    try {
      return new Outcome(
          client
              .send(
                  request(address).header("Content-Type", type()).POST(body).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode(),
          false);
    } catch (IOException hungUp) {
      return new Outcome(0, true);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int send(HttpRequest.Builder request) {
    return answer(request).statusCode();
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(portal.resolve(address))
        .timeout(PATIENCE)
        .header("Cookie", cookies);
  }

  private static String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  private static byte[] head(String name) {
    return ("--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n")
        .getBytes(UTF_8);
  }

  private static InputStream form(String name, InputStream bytes) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(new ByteArrayInputStream(head(name)), bytes, new ByteArrayInputStream(TAIL))));
  }
}
