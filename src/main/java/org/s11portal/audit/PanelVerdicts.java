package org.s11portal.audit;

import java.util.Map;

/** Where the audit asks what panels made of answers; the panel module answers. */
public interface PanelVerdicts {

  /** The moderated grade and its reason for each criterion code of a return. */
  Map<String, PanelVerdict> of(AssessmentId assessment);
}
