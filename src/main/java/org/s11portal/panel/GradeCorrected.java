package org.s11portal.panel;

import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** The independent chair has ordered another grade in the place of a final one. */
public record GradeCorrected(
    PanelId panel, AssessmentId assessment, AgencyId agency, String code) {}
