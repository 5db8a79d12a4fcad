package org.s11portal.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.s11portal.audit.RoundId;
import org.s11portal.board.Findings;
import org.s11portal.plan.ActionsOnPanels;
import org.s11portal.plan.Plans;
import org.springframework.stereotype.Component;

/** What was found meets the plan: the officer says which action answers what. */
@Component
@DemonstrationProfile
class FindingScene {

  private static final LocalTime MORNING = LocalTime.of(10, 15);

  private final Acting acting;
  private final Findings findings;
  private final ActionsOnPanels resting;
  private final Plans plans;

  FindingScene(Acting acting, Findings findings, ActionsOnPanels resting, Plans plans) {
    this.acting = acting;
    this.findings = findings;
    this.resting = resting;
    this.plans = plans;
  }

  /** Actions by the code of the criterion they answer. */
  void answer(RoundId round, LocalDate on, Map<String, String> actions) {
    acting.as(
        "officer",
        on,
        MORNING,
        () ->
            findings.of(round).criteria().stream()
                .filter(found -> actions.containsKey(found.criterion().code()))
                .forEach(
                    found ->
                        findings.link(
                            round,
                            found.criterion().code(),
                            found.agencies().stream()
                                .filter(agency -> agency.answering().isEmpty())
                                .map(agency -> agency.agency().id())
                                .toList(),
                            actions.getOrDefault(found.criterion().code(), ""))));
  }

  /** The plan knows that an action is done only when the panels of a round are. */
  void rest(RoundId round, LocalDate on, String ref) {
    acting.as("manager", on, MORNING, () -> resting.rests(plans.action(ref).id(), round, true));
  }
}
