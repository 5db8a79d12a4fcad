package org.s11portal.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One date of a panel: planned, held, postponed or cancelled, and who came. */
public record SittingDetail(
    int number,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    SittingStatus status,
    String remark,
    List<AttendanceDetail> attendance) {

  /** When and where, as it was arranged. */
  public SittingPlan plan() {
    return new SittingPlan(date, startsAt, endsAt, place);
  }
}
