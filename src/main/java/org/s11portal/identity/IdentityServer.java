package org.s11portal.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the identity server answers, so that nobody is sent to a page that is not there. */
@Component
class IdentityServer {

  private static final Logger LOG = LoggerFactory.getLogger(IdentityServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BELIEVED_FOR = Duration.ofSeconds(5);
  private static final int FAILURES = 500;

  private final HttpRequest question;
  private final Clock clock;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Finding last = new Finding(Instant.EPOCH, true);

  private record Finding(Instant at, boolean answers) {}

  IdentityServer(@Value("${portal.realm}") String realm, Clock clock) {
    this.question = HttpRequest.newBuilder(URI.create(realm)).timeout(PATIENCE).build();
    this.clock = clock;
  }

  /** Asks it, or repeats what it found a moment ago. */
  boolean answers() {
    var now = clock.instant();
    var known = last;
    if (known.at().plus(BELIEVED_FOR).isAfter(now)) {
      return known.answers();
    }
    var answers = ask();
    if (answers != known.answers()) {
      LOG.warn("The identity server at {} {}", question.uri(), answers ? "is back" : "is away");
    }
    last = new Finding(now, answers);
    return answers;
  }

  private boolean ask() {
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() < FAILURES;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
