package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** A panel did not come to its end and needs another sitting. */
public record PanelToBeReconvened(PanelId panel, AssessmentId assessment, AgencyId agency) {}
