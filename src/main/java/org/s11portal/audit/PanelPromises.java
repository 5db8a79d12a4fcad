package org.s11portal.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the audit asks what agencies agreed with their panels; the panel module answers. */
public interface PanelPromises {

  /** What was agreed about each criterion code of a return whose panel is done. */
  Map<String, List<ImprovementDetail>> of(AssessmentId assessment);

  /** Keeps what the agency says became of one of them; empty when there is none such. */
  Optional<ImprovementDetail> tell(AssessmentId assessment, UUID promise, PromiseOutcome outcome);
}
