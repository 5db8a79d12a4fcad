package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that somebody leads, and what they say of how these go. */
@Service
@Transactional
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.PANEL_MEMBER,
  Roles.AGENCY_LEAD
})
public class OwnActions {

  private final BoardPlanRepository plans;
  private final PlanActionRepository actions;
  private final LeadHoldingRepository holdings;
  private final PanelsKnow panels;
  private final CurrentUser currentUser;
  private final Clock clock;

  OwnActions(
      BoardPlanRepository plans,
      PlanActionRepository actions,
      LeadHoldingRepository holdings,
      PanelsKnow panels,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.actions = actions;
    this.holdings = holdings;
    this.panels = panels;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Those of the newest plan that this person leads, in the plan’s order. */
  @Transactional(readOnly = true)
  public List<ActionDetail> mine() {
    var held = held();
    return plans.newest().stream()
        .flatMap(
            plan ->
                plan.detail(LocalDate.now(clock), panels.about(plan.summary().year())).actions())
        .filter(action -> held.include(action.answering()))
        .toList();
  }

  /** As whom: the leads of the plan for whom this person answers. */
  @Transactional(readOnly = true)
  public List<String> leads() {
    return held().leads().stream().sorted().toList();
  }

  /**
   * Adds a dated word on how one of their actions goes.
   *
   * @throws Refused when it is not theirs
   */
  public void report(ActionId action, String words) {
    if (words.isBlank()) {
      throw new Refused("plan.refused.progressMissing");
    }
    actions
        .inForce(action.value())
        .orElseThrow(NotFound::new)
        .reportAsLead(
            new PlanDefinition.Progress(LocalDate.now(clock), words.strip()),
            held(),
            currentUser.get().user());
  }

  private LeadsHeld held() {
    return new LeadsHeld(
        Holder.of(currentUser.get()).stream()
            .flatMap(holder -> holdings.findByHolder(holder).stream())
            .map(LeadHolding::lead)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
