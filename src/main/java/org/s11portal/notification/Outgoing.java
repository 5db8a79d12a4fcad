package org.s11portal.notification;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters on their way. Each step is a transaction of its own, so that no row stays locked
 * while a mail server takes its time, and what was sent is known before the next is taken.
 */
@Service
@Transactional
class Outgoing {

  private final LetterRepository letters;
  private final Clock clock;

  Outgoing(LetterRepository letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /** Takes the letter due longest, for this node alone; empty when none is due. */
  public Optional<Letter> takeNext() {
    var now = clock.instant();
    var next = letters.takeNextDue(now);
    while (next.filter(letter -> letter.isOutdated(now)).isPresent()) {
      next.get().giveUp(Trouble.OUTDATED);
      next = letters.takeNextDue(now);
    }
    next.ifPresent(letter -> letter.take(now));
    return next;
  }

  public void sent(LetterId id) {
    letters.findById(id.value()).ifPresent(letter -> letter.sent(clock.instant()));
  }

  public void notSent(LetterId id, NotSent why) {
    letters
        .findById(id.value())
        .ifPresent(letter -> letter.notSent(why.trouble(), why.answer(), clock.instant()));
  }
}
