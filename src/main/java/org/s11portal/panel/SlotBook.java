package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dates laid out for the panels of a round: the safeguarding officer’s work. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class SlotBook {

  private final SlotRepository slots;
  private final SlotTaking taking;
  private final PanelRegister register;
  private final Diary diary;
  private final Seating seating;
  private final Returns returns;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SlotBook(
      SlotRepository slots,
      SlotTaking taking,
      PanelRegister register,
      Diary diary,
      Seating seating,
      Returns returns,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.slots = slots;
    this.taking = taking;
    this.register = register;
    this.diary = diary;
    this.seating = seating;
    this.returns = returns;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Lays dates out; nobody but officers sees them yet. */
  public List<SlotId> layOut(LayOutSlots wanted) {
    var seats = seating.seats(wanted.seats());
    for (var plan : wanted.sittings()) {
      diary.requireFree(Optional.empty(), Optional.empty(), plan, seats, wanted.seen());
    }
    return wanted.sittings().stream()
        .map(plan -> slots.save(new PanelSlot(wanted.round(), plan, seats)).id())
        .toList();
  }

  /** What laying them out would clash with. */
  @Transactional(readOnly = true)
  public List<Clash> clashes(LayOutSlots wanted) {
    var seats = seating.seats(wanted.seats());
    return wanted.sittings().stream()
        .flatMap(
            plan ->
                diary
                    .clashes(Optional.empty(), Optional.empty(), Optional.empty(), plan, seats)
                    .stream())
        .distinct()
        .toList();
  }

  /** Offers all that are laid out; the leads whose panels wait for a date are written to. */
  public void offer(RoundId round) {
    var laidOut =
        slots.inRound(round).stream().filter(slot -> slot.status() == SlotStatus.LAID_OUT).toList();
    if (laidOut.isEmpty()) {
      throw new Refused("panel.refused.nothingToOffer");
    }
    laidOut.forEach(slot -> slot.offer(currentUser.get()));
    events.publishEvent(new DatesOffered(round, awaitingDate(round), clock.instant()));
  }

  public void withdraw(SlotId id) {
    slots.take(id.value()).orElseThrow(NotFound::new).withdraw(currentUser.get());
  }

  /** Gives a date to an agency that did not choose for itself. */
  public PanelId assign(SlotId id, AgencyId agency) {
    var slot = slots.take(id.value()).orElseThrow(NotFound::new);
    var scrutinised = returns.of(slot.detail().round(), agency).orElseThrow(NotFound::new);
    return taking.take(slot, scrutinised);
  }

  @Transactional(readOnly = true)
  public List<SlotDetail> inRound(RoundId round) {
    return slots.inRound(round).stream().map(PanelSlot::detail).toList();
  }

  /** The agencies whose panels wait for a date, whatever became of their last. */
  @Transactional(readOnly = true)
  public List<AgencyId> awaitingDate(RoundId round) {
    return register.awaitingDate(returns.in(round)).stream()
        .map(AssessmentSummary::agency)
        .toList();
  }
}
