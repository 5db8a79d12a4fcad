package org.s11portal.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/**
 * A panel as every list and desk shows it.
 *
 * @param commentsDue until when the agency says where the circulated minutes are wrong in fact
 * @param minutesAgreedAt when it said that they are right
 * @param arrangement counts every arranging, changing and calling off of a date
 */
public record PanelDetail(
    PanelId id,
    RoundId round,
    AssessmentId assessment,
    AgencyId agency,
    PanelStatus status,
    boolean concluded,
    int arrangement,
    List<SittingDetail> sittings,
    List<SeatDetail> seats,
    Optional<LocalDate> commentsDue,
    Optional<Instant> minutesAgreedAt) {

  /** The date that counts: the newest. Empty while the panel is only proposed. */
  public Optional<SittingDetail> sitting() {
    return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast());
  }

  /** Whether it has sat before and is to sit again. */
  public boolean isReconvened() {
    return status != PanelStatus.HELD
        && !status.isCirculated()
        && sittings.stream().anyMatch(sitting -> sitting.status() == SittingStatus.HELD);
  }

  /**
   * Which meeting a date is: one that was postponed and its successor are the same, while one that
   * was held stays what it was, and the next is another.
   */
  public int meeting(SittingDetail date) {
    return 1
        + (int)
            sittings.stream()
                .filter(one -> one.number() < date.number())
                .filter(one -> one.status() == SittingStatus.HELD)
                .count();
  }

  /** Whose deputy this person is, if they are one. */
  public Optional<SeatDetail> deputisedBy(UserId person) {
    return seats.stream()
        .filter(seat -> seat.deputy().filter(one -> one.person().equals(person)).isPresent())
        .findFirst();
  }

  public Optional<SeatDetail> chair() {
    return seats.stream().filter(seat -> seat.part() == Part.CHAIR).findFirst();
  }
}
