package org.s11portal.agency;

import java.time.LocalDate;
import org.s11portal.identity.AgencyId;

/** A partner agency: its full and short name, its kind, and since when it takes part. */
public record AgencySummary(
    AgencyId id, String name, String shortName, AgencyKind kind, LocalDate joinedOn) {}
