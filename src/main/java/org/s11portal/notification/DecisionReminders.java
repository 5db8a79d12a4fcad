package org.s11portal.notification;

import org.s11portal.panel.AwaitedDecision;
import org.s11portal.panel.AwaitedDecisions;
import org.s11portal.panel.ChallengeId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds the officers of the day by which something that a panel passed up is to be decided. */
@Component
class DecisionReminders {

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
    ReminderWalk.over(
        decisions.all().stream().map(AwaitedDecision::challenge).toList(),
        ChallengeId::value,
        desk::remind);
  }
}
