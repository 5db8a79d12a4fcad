package org.s11portal.panel.calendar;

import java.util.Objects;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import org.s11portal.base.Dates;

/** When London’s clocks change, for calendar programs that do not know. */
final class LondonTime {

  // Reading the library’s own file takes its time; nobody changes what is kept of it.
  private static final VTimeZone ZONE = read();

  private LondonTime() {}

  /** The rules in force since 1996 alone: a century of older ones would only fill the letter. */
  static VTimeZone zone() {
    return ZONE;
  }

  private static VTimeZone read() {
    var known =
        Objects.requireNonNull(
            TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Dates.LONDON.getId()));
    var zone = new VTimeZone();
    zone.add(new TzId(Dates.LONDON.getId()));
    known.getVTimeZone().getObservances().stream().filter(LondonTime::isInForce).forEach(zone::add);
    return zone;
  }

  private static boolean isInForce(Observance rule) {
    return rule.<RRule<?>>getProperty(Property.RRULE)
        .filter(repeated -> repeated.getRecur().getUntil() == null)
        .isPresent();
  }
}
