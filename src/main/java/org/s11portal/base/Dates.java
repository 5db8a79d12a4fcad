package org.s11portal.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the partnership writes them, on London's clock. */
public final class Dates {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Dates() {}

  /** The moment a day is over in London: what happened on it happened before. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }

  /** 15 March 2016. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** 15 March 2016, the day it was in London. */
  public static String day(Instant at) {
    return DAY.format(at.atZone(LONDON));
  }

  /** 15 Mar. */
  public static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** 10:31, as London's clocks showed it. */
  public static String time(Instant at) {
    return TIME.format(at.atZone(LONDON));
  }

  /** 10:31, as a clock on the wall shows it. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** 13:30–15:00. */
  public static String times(LocalTime from, LocalTime to) {
    return TIME.format(from) + "–" + TIME.format(to);
  }

  /** 15 March 2016, 10:31. */
  public static String dayAndTime(Instant at) {
    return day(at) + ", " + time(at);
  }
}
