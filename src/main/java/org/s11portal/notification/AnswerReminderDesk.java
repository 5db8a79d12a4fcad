package org.s11portal.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.base.Dates;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.panel.AwaitedAnswer;
import org.s11portal.panel.AwaitedAnswers;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is due about one answer, to whoever it is put to and to the agency’s lead. */
@Service
@Transactional
class AnswerReminderDesk {

  private final AwaitedAnswers answers;
  private final Agencies agencies;
  private final Addressees addressees;
  private final LetterDesk desk;
  private final Clock clock;

  AnswerReminderDesk(
      AwaitedAnswers answers,
      Agencies agencies,
      Addressees addressees,
      LetterDesk desk,
      Clock clock) {
    this.answers = answers;
    this.agencies = agencies;
    this.addressees = addressees;
    this.desk = desk;
    this.clock = clock;
  }

  /** Asks again how it stands: it may have been answered a moment ago. */
  public void remind(ChallengeId id) {
    answers
        .find(id)
        .ifPresent(
            awaited ->
                AnswerStep.of(awaited, clock.instant())
                    .ifPresent(step -> desk.write(news(awaited, step), readers(awaited))));
  }

  private News news(AwaitedAnswer awaited, DueStep step) {
    return new News(
        step.kind(),
        awaited.challenge().value().toString(),
        step.moment(awaited.dueOn()),
        PanelNavigation.ourPanel(awaited.panel()),
        List.of(agencies.get(awaited.agency()).name(), awaited.code(), Dates.day(awaited.dueOn())));
  }

  private List<PersonDetail> readers(AwaitedAnswer awaited) {
    return Stream.concat(
            addressees.of(awaited.agency(), Roles.AGENCY_LEAD).stream(),
            Optional.of(awaited.asked()).flatMap(asked -> asked.person()).stream()
                .flatMap(one -> addressees.of(awaited.agency(), List.of(one)).stream()))
        .distinct()
        .toList();
  }
}
