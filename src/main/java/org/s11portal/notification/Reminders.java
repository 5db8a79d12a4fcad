package org.s11portal.notification;

import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.audit.AwaitedReturns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reminds agencies of their due days. Every node does, as often as it likes: what is due is worked
 * out anew each time, and each letter is written once. See docs/decisions/009-reminders.md.
 */
@Component
class Reminders {

  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final AwaitedReturns returns;
  private final ReminderDesk desk;

  Reminders(AwaitedReturns returns, ReminderDesk desk) {
    this.returns = returns;
    this.desk = desk;
  }

  @Scheduled(
      initialDelayString = "${portal.reminders.first:2m}",
      fixedDelayString = "${portal.reminders.every:10m}")
  void walk() {
    returns.all().stream().map(AwaitedReturn::assessment).forEach(this::remind);
  }

  private void remind(AssessmentId id) {
    try {
      desk.remind(id);
    } catch (DataAccessException | TransactionException e) {
      // Another node was faster, or the database is away: the next walk finds out.
      LOG.info("The reminder about {} was not written this time: {}", id.value(), e.toString());
    }
  }
}
