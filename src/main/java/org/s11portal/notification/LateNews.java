package org.s11portal.notification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.LateEvidenceAdded;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.Deputy;
import org.s11portal.panel.PanelDates;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the panel and the officers that a document came after the pack was frozen. */
@Component
class LateNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final PanelDates dates;
  private final People people;
  private final Agencies agencies;

  LateNews(
      LetterDesk desk, Addressees addressees, PanelDates dates, People people, Agencies agencies) {
    this.desk = desk;
    this.addressees = addressees;
    this.dates = dates;
    this.people = people;
    this.agencies = agencies;
  }

  @ApplicationModuleListener(id = "letters-of-late-evidence")
  void on(LateEvidenceAdded event) {
    var panel = dates.scrutinising(event.assessment());
    desk.write(
        new News(
            LetterKind.LATE_EVIDENCE,
            event.evidence().toString(),
            event.at(),
            panel
                .map(one -> PanelNavigation.pack(one.id()))
                .orElseGet(() -> AuditNavigation.returnOf(event.round(), event.agency())),
            List.of(agencies.get(event.agency()).name(), event.criterion())),
        readers(panel));
  }

  private List<PersonDetail> readers(Optional<PanelDetail> panel) {
    var seated =
        panel.stream()
            .flatMap(one -> one.seats().stream())
            .flatMap(
                seat ->
                    Stream.concat(
                        Stream.of(seat.person()), seat.deputy().map(Deputy::person).stream()))
            .flatMap(user -> people.find(user).stream());
    return Stream.concat(seated, addressees.officers().stream()).distinct().toList();
  }
}
