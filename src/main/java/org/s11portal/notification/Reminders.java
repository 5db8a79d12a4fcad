package org.s11portal.notification;

import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.audit.AwaitedReturns;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds agencies of their due days. Every node does, as often as it likes: what is due is worked
 * out anew each time, and each letter is written once. See docs/decisions/009-reminders.md.
 */
@Component
class Reminders {

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
    ReminderWalk.over(
        returns.all().stream().map(AwaitedReturn::assessment).toList(),
        AssessmentId::value,
        desk::remind);
  }
}
