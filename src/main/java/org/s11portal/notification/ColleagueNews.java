package org.s11portal.notification;

import java.util.Collection;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.AuditRounds;
import org.s11portal.audit.ColleagueMentioned;
import org.s11portal.audit.WorkDelegated;
import org.s11portal.audit.ui.AuditNavigation;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people when a colleague of their own agency wants something of them. */
@Component
class ColleagueNews {

  private final LetterDesk desk;
  private final Addressees addressees;
  private final People people;
  private final Agencies agencies;
  private final AuditRounds rounds;

  ColleagueNews(
      LetterDesk desk,
      Addressees addressees,
      People people,
      Agencies agencies,
      AuditRounds rounds) {
    this.desk = desk;
    this.addressees = addressees;
    this.people = people;
    this.agencies = agencies;
    this.rounds = rounds;
  }

  @ApplicationModuleListener(id = "letters-of-work-delegated")
  void on(WorkDelegated event) {
    write(
        event.agency(),
        List.of(event.to()),
        new News(
            LetterKind.WORK_DELEGATED,
            event.assessment().value().toString(),
            event.at(),
            AuditNavigation.home(event.round()),
            List.of(
                agencies.get(event.agency()).name(),
                rounds.get(event.round()).title(),
                nameOf(event.by()),
                String.join(", ", event.criteria()))));
  }

  /** Where it was said, never what: officers read letters, and comments are not for them. */
  @ApplicationModuleListener(id = "letters-of-colleague-mentioned")
  void on(ColleagueMentioned event) {
    write(
        event.agency(),
        event.mentioned(),
        new News(
            LetterKind.COLLEAGUE_MENTIONED,
            event.comment().value().toString(),
            event.at(),
            AuditNavigation.answer(event.round(), event.criterion()),
            List.of(
                agencies.get(event.agency()).name(),
                rounds.get(event.round()).title(),
                nameOf(event.by()),
                event.criterion())));
  }

  /** Somebody who has left meanwhile needs no letter, and it concerns nobody else. */
  private void write(AgencyId agency, Collection<UserId> to, News news) {
    var still = addressees.of(agency, to);
    if (!still.isEmpty()) {
      desk.write(news, still);
    }
  }

  private String nameOf(UserId who) {
    return people.names(List.of(who)).getOrDefault(who, who.value());
  }
}
