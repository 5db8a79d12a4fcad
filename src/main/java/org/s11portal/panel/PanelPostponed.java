package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** A panel’s date was given up; another will follow. */
public record PanelPostponed(PanelId panel, AssessmentId assessment, AgencyId agency, Instant at) {}
