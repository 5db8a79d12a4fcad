package org.s11portal.notification;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.AwaitedReturn;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Component;

/** What a reminder says, and who of an agency can do something about it. */
@Component
class ReminderNews {

  private final Agencies agencies;
  private final AuditRounds rounds;
  private final Addressees addressees;

  ReminderNews(Agencies agencies, AuditRounds rounds, Addressees addressees) {
    this.agencies = agencies;
    this.rounds = rounds;
    this.addressees = addressees;
  }

  News of(AwaitedReturn awaited, DueStep step) {
    return new News(
        step.kind(),
        awaited.assessment().value().toString(),
        step.moment(awaited.dueOn()),
        about(awaited.round().id(), awaited.status()),
        List.of(
            agencies.get(awaited.agency()).name(),
            awaited.round().title(),
            Dates.day(awaited.dueOn()),
            whatToDo(awaited.status())));
  }

  /** An officer’s own reminder; without words of their own it says only what is due. */
  News of(
      AssessmentSummary one, String officer, OwnWords words, Instant occasion, LocalDate today) {
    return new News(
        LetterKind.REMINDER_OFFICER,
        one.id().value().toString(),
        occasion,
        about(one.round(), one.status()),
        List.of(
            agencies.get(one.agency()).name(),
            rounds.get(one.round()).title(),
            Dates.day(one.dueOn()),
            whatToDo(one.status()),
            words.isEmpty() ? "" : text("notification.reminder.words", officer, words.text()),
            one.dueOn().isBefore(today) ? 1 : 0));
  }

  /** While it waits for the declaration, writing is over and the sign-off officer’s turn. */
  List<PersonDetail> readers(AgencyId agency, AssessmentStatus status) {
    return status == AssessmentStatus.AGENCY_CHECK
        ? addressees.of(agency, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF)
        : addressees.of(agency, Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
  }

  private static String about(RoundId round, AssessmentStatus status) {
    return status == AssessmentStatus.AGENCY_CHECK
        ? AuditNavigation.check(round)
        : AuditNavigation.home(round);
  }

  private static String whatToDo(AssessmentStatus status) {
    return text("notification.reminder.todo." + status);
  }
}
