package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** A panel came to its end: every criterion has its grade. */
public record PanelConcluded(PanelId panel, AssessmentId assessment, AgencyId agency) {}
