package org.s11portal.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** A date that is laid out for a panel, whose agency is still to be found. */
@Entity
class PanelSlot {

  @Id private UUID id;
  private RoundId round;
  private LocalDate date;

  // The clock on the wall of the room: no zone may shift it on the way to the database.
  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  private LocalTime startsAt;

  @JdbcTypeCode(SqlTypes.LOCAL_TIME)
  private LocalTime endsAt;

  private String place;

  @Enumerated(EnumType.STRING)
  private SlotStatus status = SlotStatus.LAID_OUT;

  private @Nullable AgencyId agency;
  private @Nullable PanelId panel;

  @ElementCollection
  @CollectionTable(name = "panel_slot_seat", joinColumns = @JoinColumn(name = "slot"))
  private Set<SlotSeat> seats = new HashSet<>();

  @Version private long version;

  protected PanelSlot() {}

  PanelSlot(RoundId round, SittingPlan plan, List<SeatDetail> seated) {
    APanelHasOneChair.require(seated);
    id = UUID.randomUUID();
    this.round = round;
    date = plan.date();
    startsAt = plan.startsAt();
    endsAt = plan.endsAt();
    place = plan.place().strip();
    seated.stream().map(SlotSeat::new).forEach(seats::add);
  }

  void offer(SignedIn by) {
    status = status.moveTo(SlotStatus.OFFERED, by);
  }

  void withdraw(SignedIn by) {
    status = status.moveTo(SlotStatus.WITHDRAWN, by);
  }

  /** First come, first served: whoever comes second is told that it is gone. */
  void take(ScrutinyPanel takenBy, SignedIn by) {
    status = status.moveTo(SlotStatus.TAKEN, by);
    agency = takenBy.agency();
    panel = takenBy.id();
  }

  /**
   * Who would sit for this agency: none of its own people, and nobody with an interest in it; the
   * same holds for deputies.
   *
   * @throws Refused when that leaves nobody to chair
   */
  List<SeatDetail> seatsFor(AgencyId scrutinised, Set<UserId> interested) {
    var fit =
        detail().seats().stream()
            .filter(seat -> seat.agency().filter(scrutinised::equals).isEmpty())
            .filter(seat -> !interested.contains(seat.person()))
            .map(
                seat ->
                    seat.withDeputyUnless(
                        deputy ->
                            deputy.agency().filter(scrutinised::equals).isPresent()
                                || interested.contains(deputy.person())))
            .toList();
    if (fit.stream().noneMatch(seat -> seat.part() == Part.CHAIR)) {
      throw new Refused("panel.refused.slotChair");
    }
    return fit;
  }

  SlotId id() {
    return new SlotId(id);
  }

  SlotStatus status() {
    return status;
  }

  SittingPlan plan() {
    return new SittingPlan(date, startsAt, endsAt, place);
  }

  SlotDetail detail() {
    return new SlotDetail(
        id(),
        round,
        plan(),
        status,
        Optional.ofNullable(agency),
        Optional.ofNullable(panel),
        seats.stream()
            .map(SlotSeat::detail)
            .sorted(Comparator.comparing(SeatDetail::part).thenComparing(SeatDetail::name))
            .toList());
  }
}
