package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leads that the plan names, and who of the people and agencies each of them is. */
@Service
@Transactional
@RolesAllowed({Roles.BUSINESS_MANAGER, Roles.SAFEGUARDING_OFFICER})
public class PlanLeads {

  private final BoardPlanRepository plans;
  private final LeadHoldingRepository holdings;
  private final LeadNames names;
  private final CurrentUser currentUser;
  private final Clock clock;

  PlanLeads(
      BoardPlanRepository plans,
      LeadHoldingRepository holdings,
      LeadNames names,
      CurrentUser currentUser,
      Clock clock) {
    this.plans = plans;
    this.holdings = holdings;
    this.names = names;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Every lead of the newest plan by name, also those for whom nobody answers yet. */
  @Transactional(readOnly = true)
  public List<LeadLine> all() {
    var all = holdings.findAllByOrderByLead();
    var called = names.of(all.stream().map(LeadHolding::holder).toList());
    var held = all.stream().collect(groupingBy(LeadHolding::lead));
    return byLead().entrySet().stream()
        .map(
            lead ->
                new LeadLine(
                    lead.getKey(),
                    lead.getValue().size(),
                    lead.getValue().stream().filter(one -> !one.status().isClosed()).count(),
                    held.getOrDefault(lead.getKey(), List.of()).stream()
                        .map(one -> held(one, called))
                        .toList()))
        .toList();
  }

  /** Everybody who may be named. */
  @Transactional(readOnly = true)
  public List<HolderChoice> choices() {
    return names.choices();
  }

  /** Says that from today somebody answers for what this lead is to do. */
  public void name(String lead, Holder holder) {
    if (!byLead().containsKey(lead) || !names.knows(holder)) {
      throw new NotFound();
    }
    if (holdings.existsByLeadAndHolder(lead, holder)) {
      throw new Refused(
          "plan.refused.namedAlready",
          names.of(List.of(holder)).getOrDefault(holder, holder.code()),
          lead);
    }
    holdings.save(new LeadHolding(lead, holder, LocalDate.now(clock), currentUser.get().user()));
  }

  /** Says that they no longer do. */
  public void release(LeadHoldingId id) {
    holdings.delete(holdings.findById(id.value()).orElseThrow(NotFound::new));
  }

  private Map<String, List<PlanAction>> byLead() {
    var byLead = new TreeMap<String, List<PlanAction>>();
    plans.newest().stream()
        .flatMap(BoardPlan::actions)
        .forEach(
            action ->
                action.answering().stream()
                    .forEach(
                        lead ->
                            byLead.computeIfAbsent(lead, first -> new ArrayList<>()).add(action)));
    return byLead;
  }

  private static LeadLine.Held held(LeadHolding holding, Map<Holder, String> called) {
    var holder = holding.holder();
    return new LeadLine.Held(
        holding.id(), holder, called.getOrDefault(holder, holder.code()), holding.since());
  }
}
