package org.s11portal.notification;

import org.s11portal.plan.AwaitedAction;
import org.s11portal.plan.AwaitedActions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reminds the leads of the board’s plan of their next steps, as {@link Reminders} do of returns.
 */
@Component
class ActionReminders {

  private static final Logger LOG = LoggerFactory.getLogger(ActionReminders.class);

  private final AwaitedActions actions;
  private final ActionReminderDesk desk;

  ActionReminders(AwaitedActions actions, ActionReminderDesk desk) {
    this.actions = actions;
    this.desk = desk;
  }

  @Scheduled(
      initialDelayString = "${portal.reminders.first:2m}",
      fixedDelayString = "${portal.reminders.every:10m}")
  void walk() {
    actions.all().forEach(this::remind);
  }

  private void remind(AwaitedAction awaited) {
    try {
      desk.remind(awaited);
    } catch (DataAccessException | TransactionException e) {
      LOG.info("The lead of {} was not reminded this time: {}", awaited.ref(), e.toString());
    }
  }
}
