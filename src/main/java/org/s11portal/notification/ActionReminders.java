package org.s11portal.notification;

import org.s11portal.plan.AwaitedAction;
import org.s11portal.plan.AwaitedActions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds the leads of the board’s plan of their next steps, as {@link Reminders} do of returns.
 */
@Component
class ActionReminders {

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
    ReminderWalk.over(actions.all(), AwaitedAction::ref, desk::remind);
  }
}
