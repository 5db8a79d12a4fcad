package org.s11portal.panel;

import org.s11portal.identity.AgencyId;

/** A seat, or a deputy’s place, whose holder has an interest and takes no part. */
public record RecusedSeat(PanelId panel, AgencyId agency, String name) {}
