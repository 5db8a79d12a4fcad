package org.s11portal.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.s11portal.audit.RoundId;
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
    if (startsAt.toSecondOfDay() / 60 + count * (minutes + pause) - pause >= 24 * 60) {
      throw new Refused("panel.refused.slotNight");
    }
  }

  /** Each of them. */
  public List<SittingPlan> sittings() {
    return IntStream.range(0, count)
        .mapToObj(nth -> startsAt.plusMinutes((long) nth * (minutes + pause)))
        .map(from -> new SittingPlan(date, from, from.plusMinutes(minutes), place))
        .toList();
  }
}
