package org.s11portal.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One date of a panel: planned, held, postponed or cancelled, and who came. */
public record SittingDetail(
    int number,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    SittingStatus status,
    String remark,
    List<AttendanceDetail> attendance,
    Optional<Instant> openedAt) {

  /** When and where, as it was arranged. */
  public SittingPlan plan() {
    return new SittingPlan(date, startsAt, endsAt, place);
  }

  /** The clock of the room; empty until the chair opens the sitting. */
  public Optional<SittingClock> clock() {
    return openedAt.map(opened -> new SittingClock(opened, plan().ends()));
  }
}
