package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates an agency’s lead may choose from. First come, first served. */
@Service
@Transactional
@RolesAllowed(Roles.AGENCY_LEAD)
public class OfferedDates {

  private final SlotRepository slots;
  private final SlotTaking taking;
  private final PanelRegister register;
  private final InterestRepository interests;
  private final SelfAssessments own;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OfferedDates(
      SlotRepository slots,
      SlotTaking taking,
      PanelRegister register,
      InterestRepository interests,
      SelfAssessments own,
      CurrentUser currentUser,
      ApplicationEventPublisher events,
      Clock clock) {
    this.slots = slots;
    this.taking = taking;
    this.register = register;
    this.interests = interests;
    this.own = own;
    this.currentUser = currentUser;
    this.events = events;
    this.clock = clock;
  }

  /** Those still to be had, in the rounds in which the agency’s panel waits for a date. */
  @Transactional(readOnly = true)
  public List<SlotDetail> open() {
    var agency = currentUser.get().actingAgency();
    var rounds =
        register.awaitingDate(own.all()).stream().map(AssessmentSummary::round).distinct().toList();
    if (rounds.isEmpty()) {
      return List.of();
    }
    var interested = interests.peopleWith(agency);
    return slots.offered(rounds, LocalDate.ofInstant(clock.instant(), Dates.LONDON)).stream()
        .map(PanelSlot::detail)
        .filter(
            slot ->
                slot.chair()
                    .filter(chair -> chair.agency().filter(agency::equals).isEmpty())
                    .filter(chair -> !interested.contains(chair.person()))
                    .isPresent())
        .toList();
  }

  /**
   * Chooses one for the agency’s panel.
   *
   * @throws Refused when somebody else has taken it meanwhile, or it was withdrawn
   */
  public PanelId pick(SlotId id) {
    var mine = own.all();
    var slot =
        slots
            .take(id.value(), mine.stream().map(AssessmentSummary::round).distinct().toList())
            .orElseThrow(NotFound::new);
    var scrutinised =
        mine.stream()
            .filter(one -> one.round().equals(slot.detail().round()))
            .findFirst()
            .orElseThrow(NotFound::new);
    var panel = taking.take(slot, scrutinised);
    events.publishEvent(new DateChosen(panel, scrutinised.agency(), clock.instant()));
    return panel;
  }
}
