package org.s11portal.panel;

import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Component;

/** Whose panels of a round have sat and are to sit again; the plan that rests on them must know. */
@Component
public class OpenPanels {

  private final ScrutinyPanelRepository panels;

  OpenPanels(ScrutinyPanelRepository panels) {
    this.panels = panels;
  }

  public List<AgencyId> of(RoundId round) {
    return panels.reconvened(round).stream().map(ScrutinyPanel::agency).distinct().toList();
  }
}
