package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding panels their dates: the safeguarding officer’s work. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class PanelBookings {

  private final ScrutinyPanelRepository panels;
  private final PanelAccess access;
  private final Seating seating;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PanelBookings(
      ScrutinyPanelRepository panels,
      PanelAccess access,
      Seating seating,
      Returns returns,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.panels = panels;
    this.access = access;
    this.seating = seating;
    this.returns = returns;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Says that an agency’s return will have a panel, whose date is still to be found. */
  public PanelId propose(RoundId round, AgencyId agency) {
    return keep(new ScrutinyPanel(toScrutinise(round, agency), nextNumber(round, agency))).id();
  }

  /** Books a panel, the proposed one of that agency or a new one. */
  public PanelId book(BookPanel booking) {
    var scrutinised = toScrutinise(booking.round(), booking.agency());
    var panel =
        panels.of(scrutinised.id()).stream()
            .filter(known -> known.status() == PanelStatus.PROPOSED)
            .findFirst()
            .orElseGet(
                () ->
                    new ScrutinyPanel(scrutinised, nextNumber(booking.round(), booking.agency())));
    panel.book(booking.sitting(), seating.seats(booking.seats()), currentUser.get());
    var booked = keep(panel);
    events.publishEvent(
        new PanelBooked(booked.id(), booked.assessment(), booked.agency(), clock.instant()));
    return booked.id();
  }

  /** Another date for a panel that was postponed or is to be reconvened. */
  public void rebook(PanelId id, SittingPlan sitting, List<SeatPlan> seats) {
    var panel = access.taken(id);
    panel.book(sitting, seating.seats(seats), currentUser.get());
    events.publishEvent(new PanelRebooked(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  /** Another time, place or people for a date that is booked; calendars are told. */
  public void change(PanelId id, SittingPlan sitting, List<SeatPlan> seats) {
    var panel = access.taken(id);
    panel.change(sitting, seating.seats(seats));
    events.publishEvent(new PanelRebooked(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  public void postpone(PanelId id, String reason) {
    var panel = access.taken(id);
    panel.postpone(reason, currentUser.get());
    events.publishEvent(
        new PanelPostponed(id, panel.assessment(), panel.agency(), clock.instant()));
  }

  public void cancel(PanelId id, String reason) {
    var panel = access.taken(id);
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
        .filter(PanelBookings::isReady)
        .map(AssessmentSummary::agency)
        .filter(agency -> !booked.contains(agency))
        .toList();
  }

  /** Everybody who may take this part, by name. */
  @Transactional(readOnly = true)
  public List<PersonDetail> candidates(Part part) {
    return seating.candidates(part);
  }

  private AssessmentSummary toScrutinise(RoundId round, AgencyId agency) {
    var scrutinised =
        returns.in(round).stream()
            .filter(one -> one.agency().equals(agency))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!isReady(scrutinised)) {
      throw new Refused("panel.refused.notHandedIn");
    }
    return scrutinised;
  }

  private static boolean isReady(AssessmentSummary scrutinised) {
    return scrutinised.status() == AssessmentStatus.SUBMITTED
        || scrutinised.status() == AssessmentStatus.UNDER_SCRUTINY;
  }

  private int nextNumber(RoundId round, AgencyId agency) {
    var earlier = panels.of(toScrutinise(round, agency).id());
    if (earlier.stream().anyMatch(panel -> panel.status() != PanelStatus.CANCELLED)) {
      throw new Refused("panel.refused.bookedAlready");
    }
    return earlier.size() + 1;
  }

  /** Two officers who book the same panel in the same moment: one of them is told. */
  private ScrutinyPanel keep(ScrutinyPanel panel) {
    try {
      return panels.saveAndFlush(panel);
    } catch (DataIntegrityViolationException sameMoment) {
      throw new Refused("panel.refused.bookedAlready");
    }
  }
}
