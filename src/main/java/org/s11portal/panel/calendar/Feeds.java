package org.s11portal.panel.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.panel.PanelDates;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.SittingStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dates behind a secret. Nobody is signed in: who knows the secret is the person. */
@Service
@Transactional
class Feeds {

  private final FeedRepository feeds;
  private final People people;
  private final PanelDates dates;
  private final CalendarEntries entries;
  private final DeskAddresses addresses;
  private final ICalendar calendar;
  private final Clock clock;

  Feeds(
      FeedRepository feeds,
      People people,
      PanelDates dates,
      CalendarEntries entries,
      DeskAddresses addresses,
      ICalendar calendar,
      Clock clock) {
    this.feeds = feeds;
    this.people = people;
    this.dates = dates;
    this.entries = entries;
    this.addresses = addresses;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What the person of this secret comes to, by the roles they have now; empty when unknown. */
  public Optional<String> read(FeedSecret secret) {
    return feeds
        .findBySecretHash(secret.hash())
        .flatMap(
            feed -> {
              var now = clock.instant();
              feed.read(now);
              return people.find(feed.person()).map(this::entriesOf);
            })
        .map(theirs -> calendar.feed(theirs, clock.instant()));
  }

  private List<CalendarEntry> entriesOf(PersonDetail person) {
    return dates.of(person).stream().flatMap(panel -> entriesOf(panel, person).stream()).toList();
  }

  private List<CalendarEntry> entriesOf(PanelDetail panel, PersonDetail person) {
    var about =
        person.agency().filter(panel.agency()::equals).isPresent()
            ? addresses.ofTheAgency()
            : addresses.ofThePanel(panel.id());
    return panel.sittings().stream()
        .filter(
            date ->
                date.status() == SittingStatus.HELD
                    || (date.status() == SittingStatus.PLANNED
                        && panel.status() == PanelStatus.BOOKED))
        .map(date -> entries.of(panel, date, about, person.user()))
        .toList();
  }
}
