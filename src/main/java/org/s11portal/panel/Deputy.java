package org.s11portal.panel;

import java.util.Optional;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.UserId;

/** Who comes when the holder of a seat cannot, with the agency they come from. */
public record Deputy(UserId person, String name, Optional<AgencyId> agency) {}
