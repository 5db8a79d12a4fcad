package org.s11portal.notification;

import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.identity.People;
import org.s11portal.identity.Roles;
import org.s11portal.panel.DateChosen;
import org.s11portal.panel.DatesOffered;
import org.s11portal.panel.InterestDeclared;
import org.s11portal.panel.PanelDates;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people when something is to be arranged around panels. */
@Component
class ArrangementNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final Agencies agencies;
  private final AuditRounds rounds;
  private final People people;
  private final PanelDates dates;

  ArrangementNews(
      LetterDesk desk,
      Addressees addressees,
      Agencies agencies,
      AuditRounds rounds,
      People people,
      PanelDates dates) {
    this.desk = desk;
    this.addressees = addressees;
    this.agencies = agencies;
    this.rounds = rounds;
    this.people = people;
    this.dates = dates;
  }

  @ApplicationModuleListener(id = "letters-of-dates-offered")
  void on(DatesOffered event) {
    for (var agency : event.agencies()) {
      desk.write(
          new News(
              LetterKind.DATES_OFFERED,
              event.round().value() + "/" + agency.value(),
              event.at(),
              PanelNavigation.ourPanel(),
              List.of(agencies.get(agency).name(), rounds.get(event.round()).title())),
          addressees.of(agency, Roles.AGENCY_LEAD));
    }
  }

  @ApplicationModuleListener(id = "letters-of-date-chosen")
  void on(DateChosen event) {
    desk.write(
        new News(
            LetterKind.DATE_CHOSEN,
            event.panel().value().toString(),
            event.at(),
            PanelNavigation.desk(event.panel()),
            List.of(
                agencies.get(event.agency()).name(),
                PanelInvitations.words(dates.of(event.panel())))),
        addressees.officers());
  }

  /** Who and in which agency, never what: more people read letters than interests. */
  @ApplicationModuleListener(id = "letters-of-interest-declared")
  void on(InterestDeclared event) {
    var name =
        people.names(List.of(event.person())).getOrDefault(event.person(), event.person().value());
    desk.write(
        new News(
            LetterKind.INTEREST_DECLARED,
            event.interest().value().toString(),
            event.at(),
            PanelNavigation.interests(),
            List.of(agencies.get(event.agency()).name(), name)),
        addressees.officers());
  }
}
