package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding panels their dates: the safeguarding officer’s work. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class PanelBookings {

  private final ScrutinyPanelRepository panels;
  private final PanelRegister register;
  private final PanelAccess access;
  private final Diary diary;
  private final Seating seating;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelBookings(
      ScrutinyPanelRepository panels,
      PanelRegister register,
      PanelAccess access,
      Diary diary,
      Seating seating,
      Returns returns,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.panels = panels;
    this.register = register;
    this.access = access;
    this.diary = diary;
    this.seating = seating;
    this.returns = returns;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Says that an agency’s return will have a panel, whose date is still to be found. */
  public PanelId propose(RoundId round, AgencyId agency) {
    return register.keep(register.open(scrutinised(round, agency))).id();
  }

  /** Books a panel, the proposed one of that agency or a new one. */
  public PanelId book(BookPanel booking) {
    var panel = register.proposed(scrutinised(booking.round(), booking.agency()));
    var seats = seating.seats(booking.agency(), booking.seats());
    panel.book(booking.sitting(), seats, currentUser.get());
    requireFree(panel, booking.sitting(), seats, booking.seen());
    var booked = register.keep(panel);
    events.publishEvent(
        new PanelBooked(booked.id(), booked.assessment(), booked.agency(), clock.instant()));
    return booked.id();
  }

  /** Another date for a panel that was postponed or is to be reconvened. */
  public void rebook(PanelId id, SittingPlan sitting, List<SeatPlan> planned, Set<Clash> seen) {
    var panel = access.takenToArrange(id);
    var seats = seating.seats(panel.agency(), planned);
    panel.book(sitting, seats, currentUser.get());
    requireFree(panel, sitting, seats, seen);
    events.publishEvent(new PanelRebooked(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  /** Another time, place or people for a date that is booked; calendars are told. */
  public void change(PanelId id, SittingPlan sitting, List<SeatPlan> planned, Set<Clash> seen) {
    var panel = access.takenToArrange(id);
    var seats = seating.seats(panel.agency(), planned);
    panel.change(sitting, seats);
    requireFree(panel, sitting, seats, seen);
    events.publishEvent(new PanelRebooked(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  private void requireFree(
      ScrutinyPanel panel, SittingPlan sitting, List<SeatDetail> seats, Set<Clash> seen) {
    diary.requireFree(Optional.of(panel.agency()), Optional.of(panel.id()), sitting, seats, seen);
  }

  public void postpone(PanelId id, String reason) {
    var panel = access.takenToArrange(id);
    panel.postpone(reason, currentUser.get());
    events.publishEvent(
        new PanelPostponed(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  public void cancel(PanelId id, String reason) {
    var panel = access.takenToArrange(id);
    panel.cancel(reason, currentUser.get());
    events.publishEvent(
        new PanelCancelled(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  /** The agencies of a round whose returns are in and have no panel yet. */
  @Transactional(readOnly = true)
  public List<AgencyId> withoutPanel(RoundId round) {
    var booked =
        panels.inRound(round).stream()
            .filter(panel -> panel.status() != PanelStatus.CANCELLED)
            .filter(panel -> panel.status() != PanelStatus.PROPOSED)
            .map(ScrutinyPanel::agency)
            .collect(Collectors.toSet());
    return returns.in(round).stream()
        .filter(PanelRegister::isReady)
        .map(AssessmentSummary::agency)
        .filter(agency -> !booked.contains(agency))
        .toList();
  }

  /** Everybody who may take this part, by name. */
  @Transactional(readOnly = true)
  public List<PersonDetail> candidates(Part part) {
    return seating.candidates(part);
  }

  private AssessmentSummary scrutinised(RoundId round, AgencyId agency) {
    return returns.of(round, agency).orElseThrow(NotFound::new);
  }
}
