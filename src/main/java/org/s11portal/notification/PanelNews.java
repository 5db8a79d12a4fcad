package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.Agencies;
import org.s11portal.base.TypedId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.panel.ChallengeAnswered;
import org.s11portal.panel.ChallengeEscalated;
import org.s11portal.panel.ChallengeRaised;
import org.s11portal.panel.LineShared;
import org.s11portal.panel.MinutesCirculated;
import org.s11portal.panel.MinutesCommented;
import org.s11portal.panel.PanelBooked;
import org.s11portal.panel.PanelCancelled;
import org.s11portal.panel.PanelConcluded;
import org.s11portal.panel.PanelDates;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelPostponed;
import org.s11portal.panel.PanelRebooked;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people when something happens around a scrutiny panel. */
@Component
class PanelNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final Agencies agencies;
  private final Today today;
  private final PanelDates dates;
  private final PanelInvitations invitations;

  PanelNews(
      LetterDesk desk,
      Addressees addressees,
      Agencies agencies,
      Today today,
      PanelDates dates,
      PanelInvitations invitations) {
    this.desk = desk;
    this.addressees = addressees;
    this.agencies = agencies;
    this.today = today;
    this.dates = dates;
    this.invitations = invitations;
  }

  @ApplicationModuleListener(id = "letters-of-panel-booked")
  void on(PanelBooked event) {
    ofTheDate(
        LetterKind.PANEL_BOOKED, event.panel(), event.agency(), event.at(), invitations::stands);
  }

  @ApplicationModuleListener(id = "letters-of-panel-rebooked")
  void on(PanelRebooked event) {
    ofTheDate(
        LetterKind.PANEL_REBOOKED, event.panel(), event.agency(), event.at(), invitations::stands);
  }

  @ApplicationModuleListener(id = "letters-of-panel-postponed")
  void on(PanelPostponed event) {
    ofTheDate(
        LetterKind.PANEL_POSTPONED, event.panel(), event.agency(), event.at(), invitations::isOff);
  }

  @ApplicationModuleListener(id = "letters-of-panel-cancelled")
  void on(PanelCancelled event) {
    ofTheDate(
        LetterKind.PANEL_CANCELLED, event.panel(), event.agency(), event.at(), invitations::isOff);
  }

  @ApplicationModuleListener(id = "letters-of-line-shared")
  void on(LineShared event) {
    toTheLead(LetterKind.LINE_SHARED, event.panel(), event.panel(), event.agency());
  }

  @ApplicationModuleListener(id = "letters-of-challenge-raised")
  void on(ChallengeRaised event) {
    toTheLead(LetterKind.CHALLENGE_RAISED, event.challenge(), event.panel(), event.agency());
  }

  @ApplicationModuleListener(id = "letters-of-challenge-escalated")
  void on(ChallengeEscalated event) {
    write(
        LetterKind.CHALLENGE_ESCALATED,
        event.challenge(),
        event.agency(),
        PanelNavigation.desk(event.panel()),
        addressees.independentChairs());
  }

  @ApplicationModuleListener(id = "letters-of-minutes-circulated")
  void on(MinutesCirculated event) {
    toTheLead(LetterKind.MINUTES_CIRCULATED, event.panel(), event.panel(), event.agency());
  }

  @ApplicationModuleListener(id = "letters-of-challenge-answered")
  void on(ChallengeAnswered event) {
    toTheOfficers(LetterKind.CHALLENGE_ANSWERED, event.challenge(), event.panel(), event.agency());
  }

  @ApplicationModuleListener(id = "letters-of-minutes-commented")
  void on(MinutesCommented event) {
    toTheOfficers(LetterKind.MINUTES_COMMENTED, event.comment(), event.panel(), event.agency());
  }

  @ApplicationModuleListener(id = "letters-of-panel-concluded")
  void on(PanelConcluded event) {
    toTheOfficers(LetterKind.PANEL_CONCLUDED, event.panel(), event.panel(), event.agency());
  }

  /** Such a letter goes with what the reader’s calendar is to do. */
  private void ofTheDate(
      LetterKind kind, PanelId id, AgencyId agency, Instant at, Enclosing enclosing) {
    var panel = dates.of(id);
    var about = PanelNavigation.ourPanel(id);
    desk.write(
        new News(
            kind,
            id.value().toString(),
            at,
            about,
            List.of(agencies.get(agency).name(), PanelInvitations.words(panel)),
            reader -> panel.flatMap(one -> enclosing.enclose(one, about, reader))),
        addressees.of(agency, Roles.AGENCY_LEAD));
  }

  /** What a reader’s calendar is told of the date of a panel. */
  private interface Enclosing {
    Optional<Invitation> enclose(PanelDetail panel, String about, PersonDetail reader);
  }

  private void toTheLead(LetterKind kind, TypedId subject, PanelId panel, AgencyId agency) {
    write(
        kind,
        subject,
        agency,
        PanelNavigation.ourPanel(panel),
        addressees.of(agency, Roles.AGENCY_LEAD));
  }

  private void toTheOfficers(LetterKind kind, TypedId subject, PanelId panel, AgencyId agency) {
    write(kind, subject, agency, PanelNavigation.desk(panel), addressees.officers());
  }

  private void write(
      LetterKind kind, TypedId subject, AgencyId agency, String about, List<PersonDetail> to) {
    var name = agencies.get(agency).name();
    desk.write(new News(kind, subject.value().toString(), today.begin(), about, List.of(name)), to);
  }
}
