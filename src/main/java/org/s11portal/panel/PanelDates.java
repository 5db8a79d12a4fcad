package org.s11portal.panel;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is arranged for a panel, for the letters the portal writes by itself. Nobody is signed in
 * then, so no role can be asked; screens go through {@link PanelSchedule} and {@link OurPanels}.
 */
@Service
@Transactional(readOnly = true)
public class PanelDates {

  private final ScrutinyPanelRepository panels;

  PanelDates(ScrutinyPanelRepository panels) {
    this.panels = panels;
  }

  public Optional<PanelDetail> of(PanelId panel) {
    return panels.findById(panel.value()).map(ScrutinyPanel::detail);
  }
}
