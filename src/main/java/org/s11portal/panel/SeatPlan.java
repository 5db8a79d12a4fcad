package org.s11portal.panel;

import org.s11portal.identity.UserId;

/** Who is to sit on a panel, and as what. */
public record SeatPlan(UserId person, Part part) {}
