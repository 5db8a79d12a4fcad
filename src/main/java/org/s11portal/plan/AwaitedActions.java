package org.s11portal.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.s11portal.identity.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leads have still to do, for what the portal does by itself: nobody is signed in then. */
@Service
@Transactional(readOnly = true)
public class AwaitedActions {

  private final BoardPlanRepository plans;
  private final LeadHoldingRepository holdings;
  private final CurrentUser currentUser;

  AwaitedActions(
      BoardPlanRepository plans, LeadHoldingRepository holdings, CurrentUser currentUser) {
    this.plans = plans;
    this.holdings = holdings;
    this.currentUser = currentUser;
  }

  /** Of the newest plan: every open action with a date, once for each who answers for it. */
  public List<AwaitedAction> all() {
    currentUser.requireNobody();
    var held = holdings.findAllByOrderByLead().stream().collect(groupingBy(LeadHolding::lead));
    return plans.newest().stream()
        .flatMap(BoardPlan::actions)
        .filter(action -> !action.status().isClosed())
        .flatMap(
            action ->
                action.answering().stream()
                    .flatMap(lead -> held.getOrDefault(lead, List.of()).stream())
                    .flatMap(holding -> AwaitedAction.of(action, holding).stream()))
        .toList();
  }
}
