package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** The agency may now read the minutes of its panel. */
public record MinutesCirculated(PanelId panel, AssessmentId assessment, AgencyId agency) {}
