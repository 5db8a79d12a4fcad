package org.s11portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.s11portal.agency.AgencySummary;

/**
 * What one agency is written besides, when it was sent its letter, and which of the grades it was
 * told are others by now.
 */
public record AgencyLetter(
    AgencySummary agency,
    String besides,
    Optional<Instant> sentAt,
    List<CorrectedSince> corrected) {}
