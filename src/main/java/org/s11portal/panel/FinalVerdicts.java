package org.s11portal.panel;

import java.util.Map;
import java.util.stream.Collectors;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.PanelVerdict;
import org.s11portal.audit.PanelVerdicts;
import org.springframework.stereotype.Component;

/** Tells the audit what panels made of answers, once that is final. */
@Component
class FinalVerdicts implements PanelVerdicts {

  private final ModerationRepository moderations;

  FinalVerdicts(ModerationRepository moderations) {
    this.moderations = moderations;
  }

  @Override
  public Map<String, PanelVerdict> of(AssessmentId assessment) {
    return moderations.finalOf(assessment).stream()
        .collect(Collectors.toUnmodifiableMap(Moderation::code, Moderation::verdict));
  }
}
