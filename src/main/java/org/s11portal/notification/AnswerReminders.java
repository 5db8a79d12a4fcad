package org.s11portal.notification;

import org.s11portal.panel.AwaitedAnswer;
import org.s11portal.panel.AwaitedAnswers;
import org.s11portal.panel.ChallengeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Reminds agencies of the answers their panels wait for, in the same way as of their returns. See
 * docs/decisions/009-reminders.md.
 */
@Component
class AnswerReminders {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerReminders.class);

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
    answers.all().stream().map(AwaitedAnswer::challenge).forEach(this::remind);
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
