package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.audit.AssessmentId;
import org.s11portal.identity.AgencyId;

/** A panel has its date. */
public record PanelBooked(PanelId panel, AssessmentId assessment, AgencyId agency, Instant at) {}
