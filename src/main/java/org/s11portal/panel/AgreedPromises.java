package org.s11portal.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.ImprovementDetail;
import org.s11portal.audit.PanelPromises;
import org.s11portal.audit.PromiseOutcome;
import org.springframework.stereotype.Component;

/** Tells the audit what agencies and their panels agreed, a round later. */
@Component
class AgreedPromises implements PanelPromises {

  private final AgreedActionRepository actions;

  AgreedPromises(AgreedActionRepository actions) {
    this.actions = actions;
  }

  @Override
  public Map<String, List<ImprovementDetail>> of(AssessmentId assessment) {
    return actions.of(assessment).stream()
        .collect(
            Collectors.groupingBy(
                AgreedAction::code,
                Collectors.mapping(AgreedAction::promise, Collectors.toList())));
  }

  @Override
  public Optional<ImprovementDetail> tell(
      AssessmentId assessment, UUID promise, PromiseOutcome outcome) {
    return actions.of(assessment).stream()
        .filter(action -> action.id().equals(promise))
        .findFirst()
        .map(
            action -> {
              action.ended(outcome);
              return actions.saveAndFlush(action).promise();
            });
  }
}
