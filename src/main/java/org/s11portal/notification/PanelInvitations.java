package org.s11portal.notification;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import java.util.Optional;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.PanelStatus;
import org.s11portal.panel.SittingDetail;
import org.s11portal.panel.calendar.CalendarEntries;
import org.s11portal.panel.calendar.CalendarEntry;
import org.s11portal.panel.calendar.ICalendar;
import org.springframework.stereotype.Component;

/** What the calendars of those who come to a panel are told. */
@Component
class PanelInvitations {

  private static final String REQUEST = "REQUEST";
  private static final String CANCEL = "CANCEL";

  private final CalendarEntries entries;
  private final ICalendar calendar;
  private final LetterSettings settings;
  private final Clock clock;

  PanelInvitations(
      CalendarEntries entries, ICalendar calendar, LetterSettings settings, Clock clock) {
    this.entries = entries;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /** That the date stands as it is now; nothing when it has been given up meanwhile. */
  Optional<Invitation> stands(PanelDetail panel, String about, PersonDetail to) {
    return date(panel)
        .filter(date -> panel.status() == PanelStatus.BOOKED)
        .flatMap(date -> write(REQUEST, entries.of(panel, date, about, to.user()), to));
  }

  /** That the date is off; nothing when another has been found meanwhile. */
  Optional<Invitation> isOff(PanelDetail panel, String about, PersonDetail to) {
    return date(panel)
        .filter(date -> panel.status() != PanelStatus.BOOKED)
        .flatMap(date -> write(CANCEL, entries.of(panel, date, about, to.user()), to));
  }

  /** That this person is not awaited any more, though others are. */
  Optional<Invitation> without(PanelDetail panel, String about, PersonDetail to) {
    return date(panel)
        .flatMap(date -> write(CANCEL, entries.of(panel, date, about, to.user()), to));
  }

  /** When and where, in words; nothing while there is no date. */
  static String words(Optional<PanelDetail> panel) {
    return panel
        .flatMap(PanelDetail::sitting)
        .map(date -> text("notification.panel.date", date.plan().when(), date.place()))
        .orElse("");
  }

  /** As what this person comes; nothing when they have no place there. */
  static String part(PanelDetail panel, UserId reader) {
    return panel
        .deputisedBy(reader)
        .map(
            seat ->
                text(
                    "notification.panel.part.deputy",
                    seat.name(),
                    text("panel.part." + seat.part())))
        .or(
            () ->
                panel.seats().stream()
                    .filter(seat -> seat.person().equals(reader))
                    .findFirst()
                    .map(
                        seat -> text("notification.panel.part", text("panel.part." + seat.part()))))
        .orElse("");
  }

  private static Optional<SittingDetail> date(PanelDetail panel) {
    return panel.sitting();
  }

  private Optional<Invitation> write(String method, CalendarEntry entry, PersonDetail to) {
    var from = ICalendar.portal(settings.from());
    return to.email()
        .flatMap(MailAddress::read)
        .map(address -> new ICalendar.Party(to.name(), address.value()))
        .map(
            reader ->
                method.equals(REQUEST)
                    ? calendar.request(entry, from, reader, clock.instant())
                    : calendar.cancel(entry, from, reader, clock.instant()))
        .map(text -> new Invitation(method, text));
  }
}
