package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;

/**
 * When and where a panel is to sit; the place may be a room or a link. One that ends no later on
 * the clock than it starts goes on past midnight, to the next day.
 */
public record SittingPlan(LocalDate date, LocalTime startsAt, LocalTime endsAt, String place) {

  /** How many characters a place may have. */
  public static final int LONGEST_PLACE = 500;

  /** In hours. Whoever has typed one time wrongly would otherwise sit through the night. */
  private static final int LONGEST_NIGHT = 12;

  public SittingPlan {
    if (place.isBlank()) {
      throw new Refused("panel.refused.noPlace");
    }
    if (place.length() > LONGEST_PLACE) {
      throw new Refused("panel.refused.placeTooLong", LONGEST_PLACE);
    }
    if (!endsAt.isAfter(startsAt)
        && Duration.between(endsAt, startsAt).toHours() < 24 - LONGEST_NIGHT) {
      throw new Refused("panel.refused.endsBeforeStart", LONGEST_NIGHT);
    }
    requireOnTheClock(date, startsAt);
    requireOnTheClock(lastDay(date, startsAt, endsAt), endsAt);
  }

  /** On the night in March the clocks skip an hour: nobody can come in it. */
  private static void requireOnTheClock(LocalDate day, LocalTime time) {
    if (Dates.LONDON.getRules().getValidOffsets(day.atTime(time)).isEmpty()) {
      throw new Refused("panel.refused.skippedHour", Dates.time(time), Dates.day(day));
    }
  }

  private static LocalDate lastDay(LocalDate date, LocalTime startsAt, LocalTime endsAt) {
    return endsAt.isAfter(startsAt) ? date : date.plusDays(1);
  }

  /** The day on which it ends. */
  public LocalDate lastDay() {
    return lastDay(date, startsAt, endsAt);
  }

  public boolean isOvernight() {
    return !lastDay().equals(date);
  }

  public Instant begins() {
    return date.atTime(startsAt).atZone(Dates.LONDON).toInstant();
  }

  public Instant ends() {
    return lastDay().atTime(endsAt).atZone(Dates.LONDON).toInstant();
  }

  boolean overlaps(SittingPlan other) {
    return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
  }

  /** 13:30–15:00; or, past midnight, 23:00 to 01:00 on 16 March 2016. */
  public String times() {
    return isOvernight()
        ? text(
            "panel.times.overnight", Dates.time(startsAt), Dates.time(endsAt), Dates.day(lastDay()))
        : Dates.times(startsAt, endsAt);
  }

  /** 15 March 2016, 13:30–15:00. */
  public String when() {
    return text("panel.when", Dates.day(date), times());
  }
}
