package org.s11portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;
import org.s11portal.panel.Deputy;
import org.s11portal.panel.PanelBooked;
import org.s11portal.panel.PanelCancelled;
import org.s11portal.panel.PanelDates;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.PanelPostponed;
import org.s11portal.panel.PanelRebooked;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.ui.PanelNavigation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to those who sit on a panel, and their deputies, when its date or its people change. */
@Component
class SeatNews {

  private final LetterDesk desk;
  private final LetterRepository letters;
  private final PanelDates dates;
  private final PanelInvitations invitations;
  private final People people;
  private final Agencies agencies;

  SeatNews(
      LetterDesk desk,
      LetterRepository letters,
      PanelDates dates,
      PanelInvitations invitations,
      People people,
      Agencies agencies) {
    this.desk = desk;
    this.letters = letters;
    this.dates = dates;
    this.invitations = invitations;
    this.people = people;
    this.agencies = agencies;
  }

  @ApplicationModuleListener(id = "letters-to-seats-of-panel-booked")
  void on(PanelBooked event) {
    dates.of(event.panel()).ifPresent(panel -> stands(panel, event.at()));
  }

  @ApplicationModuleListener(id = "letters-to-seats-of-panel-rebooked")
  void on(PanelRebooked event) {
    dates.of(event.panel()).ifPresent(panel -> stands(panel, event.at()));
  }

  @ApplicationModuleListener(id = "letters-to-seats-of-panel-postponed")
  void on(PanelPostponed event) {
    isOff(event.panel(), event.at());
  }

  @ApplicationModuleListener(id = "letters-to-seats-of-panel-cancelled")
  void on(PanelCancelled event) {
    isOff(event.panel(), event.at());
  }

  private void stands(PanelDetail panel, Instant at) {
    var told = told(panel.id());
    var about = PanelNavigation.desk(panel.id());
    for (var person : invited(panel)) {
      write(
          told.contains(person.user()) ? LetterKind.PANEL_SEAT_REBOOKED : asked(panel, person),
          panel,
          at,
          List.of(person),
          reader -> invitations.stands(panel, about, reader));
    }
    var invited = invited(panel).stream().map(PersonDetail::user).collect(Collectors.toSet());
    told.stream()
        .filter(known -> !invited.contains(known))
        .flatMap(known -> people.find(known).stream())
        .forEach(
            gone ->
                write(
                    LetterKind.PANEL_SEAT_LEFT,
                    panel,
                    at,
                    List.of(gone),
                    reader -> invitations.without(panel, about, reader)));
  }

  private static LetterKind asked(PanelDetail panel, PersonDetail person) {
    return panel.deputisedBy(person.user()).isPresent()
        ? LetterKind.PANEL_DEPUTY_BOOKED
        : LetterKind.PANEL_SEAT_BOOKED;
  }

  private void isOff(PanelId id, Instant at) {
    dates
        .of(id)
        .ifPresent(
            panel ->
                write(
                    LetterKind.PANEL_SEAT_CALLED_OFF,
                    panel,
                    at,
                    invited(panel),
                    reader -> invitations.isOff(panel, PanelNavigation.desk(panel.id()), reader)));
  }

  /** Those who were told of a date and not, since then, that they are not awaited. */
  private Set<UserId> told(PanelId panel) {
    return letters
        .findByKindInAndSubjectIdInOrderByWrittenAtDesc(
            LetterKind.SEATS, List.of(panel.value().toString()))
        .stream()
        .collect(Collectors.toMap(Letter::recipient, Letter::kind, (newest, older) -> newest))
        .entrySet()
        .stream()
        .filter(last -> last.getValue() != LetterKind.PANEL_SEAT_LEFT)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<PersonDetail> invited(PanelDetail panel) {
    return panel.seats().stream()
        .flatMap(SeatNews::whoComes)
        .flatMap(user -> people.find(user).stream())
        .toList();
  }

  private static Stream<UserId> whoComes(SeatDetail seat) {
    return Stream.concat(Stream.of(seat.person()), seat.deputy().map(Deputy::person).stream());
  }

  private void write(
      LetterKind kind,
      PanelDetail panel,
      Instant at,
      List<PersonDetail> to,
      Function<PersonDetail, Optional<Invitation>> enclosed) {
    var name = agencies.get(panel.agency()).name();
    var when = PanelInvitations.words(Optional.of(panel));
    to.forEach(
        reader ->
            desk.write(
                new News(
                    kind,
                    panel.id().value().toString(),
                    at,
                    PanelNavigation.desk(panel.id()),
                    List.of(name, when, PanelInvitations.part(panel, reader.user())),
                    enclosed),
                List.of(reader)));
  }
}
