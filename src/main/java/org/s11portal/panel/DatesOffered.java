package org.s11portal.panel;

import java.time.Instant;
import java.util.List;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** Dates are offered, to the agencies whose panels wait for one. */
public record DatesOffered(RoundId round, List<AgencyId> agencies, Instant at) {}
