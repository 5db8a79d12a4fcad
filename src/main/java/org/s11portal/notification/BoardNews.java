package org.s11portal.notification;

import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.RoundId;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.board.ResultsPublished;
import org.s11portal.board.ui.BoardNavigation;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.report.LetterSent;
import org.s11portal.report.ui.ReportNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to agencies and the board about published results. */
@Component
class BoardNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final Agencies agencies;
  private final AuditRounds rounds;
  private final Today today;

  BoardNews(
      LetterDesk desk, Addressees addressees, Agencies agencies, AuditRounds rounds, Today today) {
    this.desk = desk;
    this.addressees = addressees;
    this.agencies = agencies;
    this.rounds = rounds;
    this.today = today;
  }

  @ApplicationModuleListener(id = "letters-of-results-published")
  void on(ResultsPublished event) {
    event
        .agencies()
        .forEach(
            agency ->
                tell(
                    LetterKind.RESULTS_PUBLISHED,
                    event.round(),
                    agency,
                    AuditNavigation.home(event.round())));
    desk.write(
        new News(
            LetterKind.BOARD_RESULTS,
            event.round().value(),
            today.begin(),
            BoardNavigation.summary(event.round()),
            List.of(rounds.get(event.round()).title())),
        addressees.board());
  }

  /** The letter with its results is there; it is not sent along. */
  @ApplicationModuleListener(id = "letters-of-results-letter-sent")
  void on(LetterSent event) {
    event
        .agencies()
        .forEach(
            agency ->
                tell(
                    LetterKind.RESULTS_LETTER,
                    event.round(),
                    agency,
                    ReportNavigation.OUR_RESULTS));
  }

  private void tell(LetterKind kind, RoundId round, AgencyId agency, String about) {
    desk.write(
        new News(
            kind,
            round.value() + "/" + agency.value(),
            today.begin(),
            about,
            List.of(agencies.get(agency).name(), rounds.get(round).title())),
        addressees.of(agency, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF));
  }
}
