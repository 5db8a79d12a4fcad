package org.s11portal.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.s11portal.base.Refused;

/** A panel is chaired by exactly one person, and nobody sits twice or for two. */
final class APanelHasOneChair {

  private APanelHasOneChair() {}

  static void require(List<SeatDetail> seats) {
    if (seats.stream().filter(seat -> seat.part() == Part.CHAIR).count() != 1) {
      throw new Refused("panel.refused.oneChair");
    }
    if (seats.stream().map(SeatDetail::person).distinct().count() != seats.size()) {
      throw new Refused("panel.refused.twoSeats");
    }
    var people =
        seats.stream()
            .flatMap(
                seat ->
                    Stream.concat(
                        Stream.of(seat.person()), seat.deputy().map(Deputy::person).stream()))
            .toList();
    if (Set.copyOf(people).size() != people.size()) {
      throw new Refused("panel.refused.deputySits");
    }
  }
}
