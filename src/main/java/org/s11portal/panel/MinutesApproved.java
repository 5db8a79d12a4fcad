package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** The minutes of a panel are approved, and its grades are final. */
public record MinutesApproved(PanelId panel, AssessmentId assessment, AgencyId agency) {}
