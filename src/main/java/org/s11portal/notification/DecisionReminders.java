package org.s11portal.notification;

import org.s11portal.panel.AwaitedDecision;
import org.s11portal.panel.AwaitedDecisions;
import org.s11portal.panel.ChallengeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reminds the officers of the day by which something that a panel passed up is to be decided. */
@Component
class DecisionReminders {

  private static final Logger LOG = LoggerFactory.getLogger(DecisionReminders.class);

  private final AwaitedDecisions decisions;
  private final DecisionReminderDesk desk;

  DecisionReminders(AwaitedDecisions decisions, DecisionReminderDesk desk) {
    this.decisions = decisions;
    this.desk = desk;
  }

  @Scheduled(
      initialDelayString = "${portal.reminders.first:2m}",
      fixedDelayString = "${portal.reminders.every:10m}")
  void walk() {
    decisions.all().stream().map(AwaitedDecision::challenge).forEach(this::remind);
  }

  private void remind(ChallengeId id) {
    try {
      desk.remind(id);
    } catch (DataAccessException | TransactionException e) {
      // Another node was faster, or the database is away: the next walk finds out.
      LOG.info("The reminder about {} was not written this time: {}", id.value(), e.toString());
    }
  }
}
