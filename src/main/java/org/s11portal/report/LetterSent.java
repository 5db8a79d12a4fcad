package org.s11portal.report;

import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** The officer sent these agencies the letter with their results. */
public record LetterSent(RoundId round, List<AgencyId> agencies) {}
