package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Somebody’s seat on a panel, with the agency they come from. */
public record SeatDetail(UserId person, String name, Part part, Optional<AgencyId> agency) {}
