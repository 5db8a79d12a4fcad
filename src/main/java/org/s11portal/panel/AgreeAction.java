package org.s11portal.panel;

import org.s11portal.audit.PlannedImprovement;

/** An action as a panel agrees it: about which criterion, what, who sees to it and by when. */
public record AgreeAction(PanelId panel, String code, PlannedImprovement planned) {}
