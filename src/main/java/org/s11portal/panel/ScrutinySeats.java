package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.ScrutinyAccess;
import org.s11portal.identity.UserId;
import org.springframework.stereotype.Component;

/** Tells the audit who sits on the panel of a return. */
@Component
class ScrutinySeats implements ScrutinyAccess {

  private final ScrutinyPanelRepository panels;

  ScrutinySeats(ScrutinyPanelRepository panels) {
    this.panels = panels;
  }

  @Override
  public boolean sitsOn(UserId person, AssessmentId assessment) {
    return panels.sitsOn(person, assessment);
  }
}
