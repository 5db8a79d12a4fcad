package org.s11portal.notification;

import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.report.LetterSent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an agency that the letter with its results is there; the letter itself is not sent. */
@Component
class LetterNews {

  private static final String OUR_RESULTS = "our-results";

  private final LetterDesk desk;
  private final Addressees addressees;
  private final Agencies agencies;
  private final AuditRounds rounds;
  private final Today today;

  LetterNews(
      LetterDesk desk, Addressees addressees, Agencies agencies, AuditRounds rounds, Today today) {
    this.desk = desk;
    this.addressees = addressees;
    this.agencies = agencies;
    this.rounds = rounds;
    this.today = today;
  }

  @ApplicationModuleListener(id = "letters-of-results-letter-sent")
  void on(LetterSent event) {
    event.agencies().forEach(agency -> tell(event, agency));
  }

  private void tell(LetterSent event, AgencyId agency) {
    desk.write(
        new News(
            LetterKind.RESULTS_LETTER,
            event.round().value() + "/" + agency.value(),
            today.begin(),
            OUR_RESULTS,
            List.of(agencies.get(agency).name(), rounds.get(event.round()).title())),
        addressees.of(agency, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF));
  }
}
