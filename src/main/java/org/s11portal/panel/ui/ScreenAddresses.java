package org.s11portal.panel.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.s11portal.panel.PanelId;
import org.s11portal.panel.calendar.DeskAddresses;

/** Tells calendars where their readers can act. */
@SpringComponent
class ScreenAddresses implements DeskAddresses {

  @Override
  public String ofTheAgency() {
    return PanelNavigation.ourPanel();
  }

  @Override
  public String ofThePanel(PanelId panel) {
    return PanelNavigation.desk(panel);
  }
}
