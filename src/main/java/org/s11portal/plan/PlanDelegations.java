package org.s11portal.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.s11portal.base.NotFound;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets bodies such as subgroups carry out an action or a whole priority; they report on it too. */
@Service
@Transactional
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class PlanDelegations {

  private final BoardPlanRepository plans;
  private final PlanActionRepository actions;
  private final Clock clock;

  PlanDelegations(BoardPlanRepository plans, PlanActionRepository actions, Clock clock) {
    this.plans = plans;
    this.actions = actions;
    this.clock = clock;
  }

  /** An action, also where its priority is delegated to another body. */
  public void delegate(ActionId action, String body) {
    find(action).delegate(to(body));
  }

  /** The action goes back to its lead, or to the body that carries out its priority. */
  public void takeBack(ActionId action) {
    find(action).takeBack();
  }

  /** All actions of a priority, but for those that are delegated by themselves. */
  public void delegate(PlanId plan, int priority, String body) {
    find(plan, priority).delegate(to(body));
  }

  /** The actions of a priority go back to their leads. */
  public void takeBack(PlanId plan, int priority) {
    find(plan, priority).takeBack();
  }

  private Delegation to(String body) {
    return new Delegation(body.strip(), LocalDate.now(clock));
  }

  private PlanAction find(ActionId action) {
    return actions.inForce(action.value()).orElseThrow(NotFound::new);
  }

  private Priority find(PlanId plan, int priority) {
    return plans
        .inForce(plan.value())
        .flatMap(one -> one.priority(priority))
        .orElseThrow(NotFound::new);
  }
}
