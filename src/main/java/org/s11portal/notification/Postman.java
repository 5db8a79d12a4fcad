package org.s11portal.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the letters that are due to the mail server, one after the other. */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Outgoing outgoing;
  private final PostOffice office;

  Postman(Outgoing outgoing, PostOffice office) {
    this.outgoing = outgoing;
    this.office = office;
  }

  /**
   * One round; every letter that is due is tried once, as long as the mail server can be reached.
   */
  @Scheduled(
      initialDelayString = "${portal.letters.every:30s}",
      fixedDelayString = "${portal.letters.every:30s}")
  void walk() {
    if (!office.isOpen()) {
      return;
    }
    var reached = true;
    while (reached) {
      var next = outgoing.takeNext();
      if (next.isEmpty()) {
        return;
      }
      reached = deliver(next.get());
    }
  }

  private boolean deliver(Letter letter) {
    try {
      office.send(letter);
    } catch (NotSent e) {
      LOG.warn("Letter {} was not sent ({})", letter.id().value(), e.trouble());
      outgoing.notSent(letter.id(), e);
      return e.trouble() != Trouble.UNREACHABLE;
    }
    outgoing.sent(letter.id());
    return true;
  }
}
