package org.s11portal.panel;

import java.util.List;
import org.s11portal.base.Refused;

/** A panel is chaired by exactly one person, and nobody has two seats. */
final class APanelHasOneChair {

  private APanelHasOneChair() {}

  static void require(List<SeatDetail> seats) {
    if (seats.stream().filter(seat -> seat.part() == Part.CHAIR).count() != 1) {
      throw new Refused("panel.refused.oneChair");
    }
    if (seats.stream().map(SeatDetail::person).distinct().count() != seats.size()) {
      throw new Refused("panel.refused.twoSeats");
    }
  }
}
