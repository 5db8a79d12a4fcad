package org.s11portal.report;

import java.time.Instant;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;

/** What one agency is written besides, and when it was sent its letter. */
public record AgencyLetter(AgencySummary agency, String besides, Optional<Instant> sentAt) {}
