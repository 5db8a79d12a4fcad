package org.s11portal.panel.calendar;

import org.s11portal.panel.PanelId;

/** Where in the portal a date of a panel is about; the screens know it. */
public interface DeskAddresses {

  /** For the agency whose panel it is. */
  String ofTheAgency();

  /** For those who sit. */
  String ofThePanel(PanelId panel);
}
