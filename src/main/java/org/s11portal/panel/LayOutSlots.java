package org.s11portal.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.Refused;

/**
 * Dates to lay out on one day, one after the other.
 *
 * @param minutes how long each is
 * @param pause how many minutes lie between two
 * @param seen the clashes that were seen and are put up with
 */
public record LayOutSlots(
    RoundId round,
    LocalDate date,
    LocalTime startsAt,
    int minutes,
    int pause,
    int count,
    String place,
    List<SeatPlan> seats,
    Set<Clash> seen) {

  /** The most dates that are laid out at once. */
  public static final int MOST = 6;

  public LayOutSlots {
    if (count < 1 || count > MOST) {
      throw new Refused("panel.refused.slotCount", MOST);
    }
    if (minutes < 15 || pause < 0) {
      throw new Refused("panel.refused.slotMinutes");
    }
    if (count * (minutes + pause) - pause >= 24 * 60) {
      throw new Refused("panel.refused.slotNight");
    }
  }

  /** Each of them; those after midnight are on the next day. */
  public List<SittingPlan> sittings() {
    var first = date.atTime(startsAt).atZone(Dates.LONDON);
    return IntStream.range(0, count)
        .mapToObj(nth -> first.plusMinutes((long) nth * (minutes + pause)))
        .map(this::sitting)
        .toList();
  }

  /** Reckoned in time that passes: a date after the clocks change is no shorter for it. */
  private SittingPlan sitting(ZonedDateTime from) {
    return new SittingPlan(
        from.toLocalDate(), from.toLocalTime(), from.plusMinutes(minutes).toLocalTime(), place);
  }
}
