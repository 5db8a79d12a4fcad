package org.s11portal.panel;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** A panel that scrutinises one agency’s return, over as many sittings as it takes. */
@Entity
class ScrutinyPanel {

  @Id private UUID id;
  private AssessmentId assessment;

  /** Counts the panels of one return: a cancelled one stays, and the next has the next number. */
  private int number;

  private RoundId round;
  private AgencyId agency;

  @Enumerated(EnumType.STRING)
  private PanelStatus status = PanelStatus.PROPOSED;

  @Enumerated(EnumType.STRING)
  private AgendaOrder agendaOrder = AgendaOrder.STANDARDS;

  /** Counts every arranging, changing and calling off of a date. */
  private int arrangement;

  private @Nullable UserId concludedBy;
  private @Nullable Instant concludedAt;

  /** Until when the agency says where the circulated minutes are wrong in fact. */
  private @Nullable LocalDate commentsDue;

  private @Nullable UserId minutesAgreedBy;
  private @Nullable Instant minutesAgreedAt;

  @OneToMany(mappedBy = "panel", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<PanelSitting> sittings = new ArrayList<>();

  @OneToMany(mappedBy = "panel", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PanelSeat> seats = new ArrayList<>();

  @Version private long version;

  protected ScrutinyPanel() {}

  ScrutinyPanel(AssessmentSummary scrutinised, int number) {
    id = UUID.randomUUID();
    assessment = scrutinised.id();
    this.number = number;
    round = scrutinised.round();
    agency = scrutinised.agency();
  }

  /** Fixes a first or a further date; what earlier sittings left stays with them. */
  void book(SittingPlan plan, List<SeatDetail> seated, SignedIn by) {
    if (!by.hasAny(Roles.SAFEGUARDING_OFFICER)
        && by.hasAny(Roles.AGENCY_LEAD)
        && !by.belongsTo(agency)) {
      throw new NotFound();
    }
    status = status.moveTo(PanelStatus.BOOKED, by);
    seat(seated);
    sittings.add(new PanelSitting(this, sittings.size() + 1, plan));
    arrangement++;
  }

  /** Another time, place or people for the date that is booked. */
  void change(SittingPlan plan, List<SeatDetail> seated) {
    if (status != PanelStatus.BOOKED) {
      throw new Refused("panel.refused.notBooked");
    }
    seat(seated);
    sittings.getLast().change(plan);
    arrangement++;
  }

  private void seat(List<SeatDetail> seated) {
    APanelHasOneChair.require(seated);
    seated.forEach(seat -> NobodyScrutinisesTheirOwnAgency.require(agency, seat));
    seats.removeIf(seat -> seated.stream().noneMatch(s -> s.person().equals(seat.person())));
    for (var taken : seated) {
      seats.stream()
          .filter(seat -> seat.person().equals(taken.person()))
          .findFirst()
          .ifPresentOrElse(seat -> seat.take(taken), () -> seats.add(new PanelSeat(this, taken)));
    }
  }

  void postpone(String reason, SignedIn by) {
    callOff(PanelStatus.POSTPONED, SittingStatus.POSTPONED, reason, by);
  }

  /** Once it has sat, its minutes and grades stand: it may be postponed, not cancelled. */
  void cancel(String reason, SignedIn by) {
    if (hasSat()) {
      throw new Refused("panel.refused.move.CANCELLED");
    }
    callOff(PanelStatus.CANCELLED, SittingStatus.CANCELLED, reason, by);
  }

  private void callOff(PanelStatus next, SittingStatus became, String reason, SignedIn by) {
    requireReason(reason);
    status = status.moveTo(next, by);
    arrangement++;
    if (!sittings.isEmpty()) {
      sittings.getLast().become(became);
      sittings.getLast().remark(reason);
    }
  }

  void hold(SignedIn by) {
    NobodyScrutinisesTheirOwnAgency.require(agency, by);
    status = status.moveTo(PanelStatus.HELD, by);
    sittings.getLast().become(SittingStatus.HELD);
  }

  void attended(List<AttendanceDetail> noted, SignedIn by) {
    table(by).requireMayMinute();
    if (noted.stream().anyMatch(one -> !hasSeat(one.member()))) {
      throw new NotFound();
    }
    noted.forEach(sittings.getLast()::note);
  }

  /** Every criterion has its grade and every challenge its outcome or owner: the work is done. */
  void conclude(Outstanding outstanding, SignedIn by, Instant now) {
    table(by).requireMayConclude();
    outstanding.requireNothing();
    concludedBy = by.user();
    concludedAt = now;
  }

  /** It did not come to an end: another sitting is needed, and this says for what. */
  void reconvene(String outstanding, SignedIn by) {
    requireReason(outstanding);
    table(by).requireMayConclude();
    status = status.moveTo(PanelStatus.TO_BE_RECONVENED, by);
    sittings.getLast().remark(outstanding);
  }

  void circulateMinutes(SignedIn by, LocalDate until) {
    if (!isConcluded()) {
      throw new Refused("panel.refused.notConcluded");
    }
    status = status.moveTo(PanelStatus.MINUTES_CIRCULATED, by);
    commentsDue = until;
  }

  /** The agency says that the minutes are right as they stand. */
  void agreeMinutes(SignedIn by, Instant now) {
    if (!by.belongsTo(agency)) {
      throw new NotFound();
    }
    if (status != PanelStatus.MINUTES_CIRCULATED) {
      throw new Refused("panel.refused.noCommentsNow");
    }
    minutesAgreedBy = by.user();
    minutesAgreedAt = now;
  }

  /**
   * The minutes are right, and the agency has had its time to say otherwise.
   *
   * @param unanswered how many of the agency’s comments wait for an answer
   */
  void approveMinutes(SignedIn by, long unanswered, LocalDate today) {
    table(by).requireNoInterest();
    requireAgencyHeard(today);
    if (unanswered > 0) {
      throw new Refused("panel.refused.commentsOpen", unanswered);
    }
    status = status.moveTo(PanelStatus.MINUTES_APPROVED, by);
  }

  private void requireAgencyHeard(LocalDate today) {
    if (status == PanelStatus.MINUTES_CIRCULATED
        && minutesAgreedAt == null
        && commentsDue != null
        && !today.isAfter(commentsDue)) {
      throw new Refused("panel.refused.agencyStillReads", Dates.day(commentsDue.plusDays(1)));
    }
  }

  /** The chair goes through what was asked in this order. */
  void arrange(AgendaOrder order, SignedIn by) {
    table(by).requireMayArrange();
    agendaOrder = order;
  }

  AgendaOrder agendaOrder() {
    return agendaOrder;
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new Refused("panel.refused.reasonMissing");
    }
  }

  /** What this person may do on this panel. */
  AtTheTable table(SignedIn by) {
    return new AtTheTable(this, by);
  }

  /** Whether somebody has a seat, or is the deputy of one who has. */
  boolean sits(UserId person) {
    return seats.stream().anyMatch(seat -> seat.detail().isFor(person));
  }

  private boolean hasSeat(UserId person) {
    return seats.stream().anyMatch(seat -> seat.person().equals(person));
  }

  boolean hasDates() {
    return !sittings.isEmpty();
  }

  boolean hasSat() {
    return sittings.stream().anyMatch(PanelSitting::isHeld);
  }

  boolean isConcluded() {
    return concludedAt != null;
  }

  PanelId id() {
    return new PanelId(id);
  }

  AssessmentId assessment() {
    return assessment;
  }

  RoundId round() {
    return round;
  }

  AgencyId agency() {
    return agency;
  }

  PanelStatus status() {
    return status;
  }

  PanelSitting sitting() {
    return sittings.getLast();
  }

  /** Empty while it is only proposed. */
  Optional<PanelSitting> newestSitting() {
    return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getLast());
  }

  /** Whether this person takes no part in the newest sitting because of an interest. */
  boolean isRecused(UserId person) {
    return newestSitting().filter(sitting -> sitting.isRecused(person)).isPresent();
  }

  PanelDetail detail() {
    return new PanelDetail(
        id(),
        round,
        assessment,
        agency,
        status,
        isConcluded(),
        arrangement,
        sittings.stream().map(PanelSitting::detail).toList(),
        seats.stream()
            .map(PanelSeat::detail)
            .sorted(Comparator.comparing(SeatDetail::part).thenComparing(SeatDetail::name))
            .toList(),
        Optional.ofNullable(commentsDue),
        Optional.ofNullable(minutesAgreedAt));
  }
}
