package org.s11portal.board;

import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** The independent chair made the results of these agencies public. */
public record ResultsPublished(RoundId round, List<AgencyId> agencies) {}
