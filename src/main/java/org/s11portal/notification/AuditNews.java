package org.s11portal.notification;

import static org.s11portal.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AgencyAsked;
import org.s11portal.audit.Amendment;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.ExtensionGranted;
import org.s11portal.audit.ReturnSentBack;
import org.s11portal.audit.ReturnSubmitted;
import org.s11portal.audit.ReturnWithdrawn;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.ScrutinyOpened;
import org.s11portal.audit.SentToSignOff;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people when something happens in the audit. */
@Component
class AuditNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final Agencies agencies;
  private final AuditRounds rounds;

  AuditNews(LetterDesk desk, Addressees addressees, Agencies agencies, AuditRounds rounds) {
    this.desk = desk;
    this.addressees = addressees;
    this.agencies = agencies;
    this.rounds = rounds;
  }

  @ApplicationModuleListener(id = "letters-of-agency-asked")
  void on(AgencyAsked event) {
    desk.write(
        news(
            LetterKind.AGENCY_ASKED,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.home(event.round()),
            Dates.day(rounds.get(event.round()).opensOn()),
            Dates.day(event.dueOn())),
        addressees.of(event.agency(), Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR));
  }

  @ApplicationModuleListener(id = "letters-of-extension-granted")
  void on(ExtensionGranted event) {
    desk.write(
        news(
            LetterKind.EXTENSION_GRANTED,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.home(event.round()),
            Dates.day(event.dueOn()),
            event.reason()),
        addressees.of(
            event.agency(), Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_SIGNOFF));
  }

  @ApplicationModuleListener(id = "letters-of-return-submitted")
  void on(ReturnSubmitted event) {
    var about = AuditNavigation.returnOf(event.round(), event.agency());
    desk.write(
        news(
            LetterKind.RETURN_SUBMITTED,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            about),
        addressees.officers());
  }

  @ApplicationModuleListener(id = "letters-of-sent-to-sign-off")
  void on(SentToSignOff event) {
    desk.write(
        news(
            LetterKind.SENT_TO_SIGN_OFF,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.check(event.round())),
        addressees.of(event.agency(), Roles.AGENCY_SIGNOFF));
  }

  @ApplicationModuleListener(id = "letters-of-return-sent-back")
  void on(ReturnSentBack event) {
    desk.write(
        news(
            LetterKind.RETURN_SENT_BACK,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.home(event.round()),
            asked(event.amendments()),
            event.reason(),
            wanted(event)),
        addressees.of(event.agency(), Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR));
  }

  @ApplicationModuleListener(id = "letters-of-return-withdrawn")
  void on(ReturnWithdrawn event) {
    desk.write(
        news(
            LetterKind.RETURN_WITHDRAWN,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.returnOf(event.round(), event.agency()),
            event.reason()),
        addressees.officers());
  }

  /** A day that had passed before it was given back says nothing about when it is wanted. */
  private static String wanted(ReturnSentBack event) {
    return event.dueOn().isBefore(LocalDate.ofInstant(event.at(), Dates.LONDON))
        ? ""
        : text("notification.letter.amendBy", Dates.day(event.dueOn()));
  }

  /** Each criterion on a line of its own, with what is asked of it. */
  private static String asked(List<Amendment> amendments) {
    return amendments.stream()
        .map(asked -> text("notification.letter.amendment", asked.code(), asked.note()))
        .collect(Collectors.joining("\n"));
  }

  @ApplicationModuleListener(id = "letters-of-scrutiny-opened")
  void on(ScrutinyOpened event) {
    desk.write(
        news(
            LetterKind.SCRUTINY_OPENED,
            event.assessment(),
            event.round(),
            event.agency(),
            event.at(),
            AuditNavigation.home(event.round())),
        addressees.of(event.agency(), Roles.AGENCY_LEAD));
  }

  /** The words of all of these begin with the agency’s name and the round’s title. */
  private News news(
      LetterKind kind,
      AssessmentId assessment,
      RoundId round,
      AgencyId agency,
      Instant at,
      String about,
      Object... more) {
    var arguments = new ArrayList<>();
    arguments.add(agencies.get(agency).name());
    arguments.add(rounds.get(round).title());
    arguments.addAll(List.of(more));
    return new News(kind, assessment.value().toString(), at, about, arguments);
  }
}
