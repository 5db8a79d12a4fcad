package org.s11portal.report;

import java.time.Instant;
import java.util.List;
import org.s11portal.audit.RoundSummary;

/** A letter that the agency has been sent, and which of its grades are others by now. */
public record OurLetter(RoundSummary round, Instant sentAt, List<CorrectedSince> corrected) {}
