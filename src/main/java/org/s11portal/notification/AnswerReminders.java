package org.s11portal.notification;

import org.s11portal.panel.AwaitedAnswer;
import org.s11portal.panel.AwaitedAnswers;
import org.s11portal.panel.ChallengeId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds agencies of the answers their panels wait for, in the same way as of their returns. See
 * docs/decisions/009-reminders.md.
 */
@Component
class AnswerReminders {

  private final AwaitedAnswers answers;
  private final AnswerReminderDesk desk;

  AnswerReminders(AwaitedAnswers answers, AnswerReminderDesk desk) {
    this.answers = answers;
    this.desk = desk;
  }

  @Scheduled(
      initialDelayString = "${portal.reminders.first:2m}",
      fixedDelayString = "${portal.reminders.every:10m}")
  void walk() {
    ReminderWalk.over(
        answers.all().stream().map(AwaitedAnswer::challenge).toList(),
        ChallengeId::value,
        desk::remind);
  }
}
