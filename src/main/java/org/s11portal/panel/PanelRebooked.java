package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** A panel has another date. */
public record PanelRebooked(PanelId panel, AssessmentId assessment, AgencyId agency, Instant at) {}
