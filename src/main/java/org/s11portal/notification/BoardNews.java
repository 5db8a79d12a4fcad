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
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to agencies and the board when results are published. */
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
    event.agencies().forEach(agency -> tellAgency(event.round(), agency));
    desk.write(
        new News(
            LetterKind.BOARD_RESULTS,
            event.round().value(),
            today.begin(),
            BoardNavigation.summary(event.round()),
            List.of(rounds.get(event.round()).title())),
        addressees.board());
  }

  private void tellAgency(RoundId round, AgencyId agency) {
    desk.write(
        new News(
            LetterKind.RESULTS_PUBLISHED,
            round.value() + "/" + agency.value(),
            today.begin(),
            AuditNavigation.home(),
            List.of(agencies.get(agency).name(), rounds.get(round).title())),
        addressees.of(agency, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF));
  }
}
