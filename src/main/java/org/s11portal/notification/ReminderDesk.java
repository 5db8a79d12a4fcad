package org.s11portal.notification;

import java.time.Clock;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AwaitedReturns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what is due about one return. Each return has its own transaction: should another node
 * write the same at this moment, the key of the letters lets one of the two through, and nothing
 * else is lost with it.
 */
@Service
@Transactional
class ReminderDesk {

  private final AwaitedReturns returns;
  private final ReminderNews news;
  private final LetterDesk desk;
  private final Clock clock;

  ReminderDesk(AwaitedReturns returns, ReminderNews news, LetterDesk desk, Clock clock) {
    this.returns = returns;
    this.news = news;
    this.desk = desk;
    this.clock = clock;
  }

  /** Asks again how it stands: it may have been handed in a moment ago. */
  public void remind(AssessmentId id) {
    returns
        .find(id)
        .ifPresent(
            awaited ->
                ReminderStep.of(awaited, clock.instant())
                    .ifPresent(
                        step ->
                            desk.write(
                                news.of(awaited, step),
                                news.readers(awaited.agency(), awaited.status()))));
  }
}
