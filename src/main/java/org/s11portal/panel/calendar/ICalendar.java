package org.s11portal.panel.calendar;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.s11portal.base.Dates;
import org.s11portal.base.OneLine;
import org.springframework.stereotype.Component;

/** Writes iCalendar objects (RFC 5545, 5546) of panel dates, on London’s clock. */
@Component
public class ICalendar {

  private static final String PRODUCT = "-//Section 11 partnership portal//Panels//EN";
  private static final int LONGEST = 500;

  /** Somebody an invitation is from or for. */
  public record Party(String name, String address) {

    URI uri() {
      return URI.create("mailto:" + address);
    }
  }

  /** A request to note a date, or to note how it has changed, for this one person. */
  public String request(CalendarEntry entry, Party from, Party to, Instant now) {
    var event = event(entry, now);
    event.add(ImmutableStatus.VEVENT_CONFIRMED);
    return object(ImmutableMethod.REQUEST, addressed(event, from, to));
  }

  /** That a date is off, for this one person. */
  public String cancel(CalendarEntry entry, Party from, Party to, Instant now) {
    var event = event(entry, now);
    event.add(ImmutableStatus.VEVENT_CANCELLED);
    return object(ImmutableMethod.CANCEL, addressed(event, from, to));
  }

  /** Somebody’s dates, as a calendar program fetches them time and again. */
  public String feed(List<CalendarEntry> entries, Instant now) {
    return written(calendar(), entries.stream().map(entry -> event(entry, now)).toList());
  }

  private static VEvent addressed(VEvent event, Party from, Party to) {
    var organizer = new Organizer(from.uri());
    organizer.add(new Cn(line(from.name())));
    event.add(organizer);
    // Only the reader: nobody learns from an invitation at which address others are reached.
    var attendee = new Attendee(to.uri());
    attendee.add(new Cn(line(to.name())));
    attendee.add(Role.REQ_PARTICIPANT);
    attendee.add(PartStat.NEEDS_ACTION);
    // Nobody reads answers to the portal’s letters.
    attendee.add(Rsvp.FALSE);
    event.add(attendee);
    return event;
  }

  private static VEvent event(CalendarEntry entry, Instant now) {
    var event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new Sequence(entry.sequence()));
    event.add(new DtStamp(now));
    event.add(new DtStart<>(entry.date().begins().atZone(Dates.LONDON)));
    event.add(new DtEnd<>(entry.date().ends().atZone(Dates.LONDON)));
    event.add(new Summary(line(entry.title())));
    event.add(new Location(line(entry.date().place())));
    event.add(new Description(entry.words()));
    return event;
  }

  private static String object(Method method, VEvent event) {
    var calendar = calendar();
    calendar.add(method);
    return written(calendar, List.of(event));
  }

  private static Calendar calendar() {
    var calendar = new Calendar();
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableCalScale.GREGORIAN);
    return calendar;
  }

  private static String written(Calendar calendar, List<VEvent> events) {
    calendar.add(LondonTime.zone());
    events.forEach(calendar::add);
    var written = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  /** What people wrote, without line breaks, so that it can add nothing to what stands below. */
  private static String line(String words) {
    return OneLine.of(words, LONGEST);
  }

  /** Who the portal’s invitations are from. */
  public static Party portal(String address) {
    return new Party(text("base.product"), address);
  }
}
