package org.s11portal.panel;

import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;

/** What a panel found in one round of one agency on one criterion, by its code. */
public record FindingKey(RoundId round, AgencyId agency, String code) {}
