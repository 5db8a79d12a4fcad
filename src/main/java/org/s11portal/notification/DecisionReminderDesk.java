package org.s11portal.notification;

import java.time.Clock;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.panel.AwaitedDecision;
import org.s11portal.panel.AwaitedDecisions;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is due about one challenge that was passed up, to those who see it settled. */
@Service
@Transactional
class DecisionReminderDesk {

  private final AwaitedDecisions decisions;
  private final Agencies agencies;
  private final Addressees addressees;
  private final LetterDesk desk;
  private final Clock clock;

  DecisionReminderDesk(
      AwaitedDecisions decisions,
      Agencies agencies,
      Addressees addressees,
      LetterDesk desk,
      Clock clock) {
    this.decisions = decisions;
    this.agencies = agencies;
    this.addressees = addressees;
    this.desk = desk;
    this.clock = clock;
  }

  /** Asks again how it stands: it may have been closed a moment ago. */
  public void remind(ChallengeId id) {
    decisions
        .find(id)
        .ifPresent(
            awaited ->
                DecisionStep.of(awaited, clock.instant())
                    .ifPresent(step -> desk.write(news(awaited, step), addressees.officers())));
  }

  private News news(AwaitedDecision awaited, DueStep step) {
    return new News(
        step.kind(),
        awaited.challenge().value().toString(),
        step.moment(awaited.dueOn()),
        PanelNavigation.desk(awaited.panel(), awaited.code()),
        List.of(
            agencies.get(awaited.agency()).name(),
            awaited.code(),
            Dates.day(awaited.dueOn()),
            awaited.owner()));
  }
}
