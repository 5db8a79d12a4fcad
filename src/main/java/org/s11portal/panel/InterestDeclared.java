package org.s11portal.panel;

import java.time.Instant;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Somebody who scrutinises has an interest in an agency. */
public record InterestDeclared(InterestId interest, UserId person, AgencyId agency, Instant at) {}
