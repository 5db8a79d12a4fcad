package org.s11portal.board;

import java.util.List;
import java.util.Map;
import org.s11portal.audit.RoundSummary;
import org.s11portal.plan.ActionSummary;
import org.s11portal.plan.AnsweredFindings;
import org.s11portal.plan.PastPlans;
import org.s11portal.plan.Plans;
import org.springframework.stereotype.Component;

/** Asks the plan what it does about a round’s findings. */
@Component
class PlanAnswers {

  private final Plans plans;
  private final PastPlans past;
  private final AnsweredFindings answered;

  PlanAnswers(Plans plans, PastPlans past, AnsweredFindings answered) {
    this.plans = plans;
    this.past = past;
    this.answered = answered;
  }

  Answering in(RoundSummary round) {
    return in(round, AsOf.now());
  }

  /** With the plan as it stood then: which edition, and the status and due day of each action. */
  Answering in(RoundSummary round, AsOf asOf) {
    return new Answering(answered.in(round.id()), feeding(round, asOf));
  }

  /** The plan answers the yearly audit: another audit’s 1.1 is not the one it names. */
  private Map<String, List<ActionSummary>> feeding(RoundSummary round, AsOf asOf) {
    return round.isYearly()
        ? asOf.day().map(past::actionsByCriterion).orElseGet(plans::actionsByCriterion)
        : Map.of();
  }
}
